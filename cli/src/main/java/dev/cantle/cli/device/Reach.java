package dev.cantle.cli.device;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line says about reaching a device, over what the inventory says.
 *
 * @param at another address for the device, empty text for the inventory's
 * @param user another user, empty text for the inventory's
 * @param knownHosts the file with the host keys that are trusted
 */
public record Reach(String at, String user, Path knownHosts) {

    public Reach {
        if (!at.isEmpty()) {
            DeviceAddress.parse(at);
        }
    }

    /** The other address, if there is one. */
    public Optional<DeviceAddress> address() {
        return at.isEmpty() ? Optional.empty() : Optional.of(DeviceAddress.parse(at));
    }
}
