package dev.cantle.cli.device;

import dev.cantle.netconf.sshconfig.SshConfig;
import dev.cantle.netconf.sshconfig.SshConfigException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line says about reaching a device, over what the inventory says.
 *
 * @param at another address for the device, empty text for the inventory's
 * @param user another user, empty text for the inventory's
 * @param knownHosts the file with the host keys that are trusted
 * @param config a ssh_config file, {@code none}, or empty text for the user's own
 */
public record Reach(String at, String user, Path knownHosts, String config) {

    /** The word for no SSH configuration at all. */
    public static final String NO_CONFIG = "none";

    public Reach {
        if (!at.isEmpty()) {
            DeviceAddress.parse(at);
        }
    }

    /** The other address, if there is one. */
    public Optional<DeviceAddress> address() {
        return at.isEmpty() ? Optional.empty() : Optional.of(DeviceAddress.parse(at));
    }

    /** The SSH configuration to follow. */
    SshConfig sshConfig(Path home) throws SshConfigException {
        return switch (config) {
            case "" -> SshConfig.ofUser(home);
            case NO_CONFIG -> SshConfig.none();
            default -> SshConfig.read(Path.of(config), home);
        };
    }
}
