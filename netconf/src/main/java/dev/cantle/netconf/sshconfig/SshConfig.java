package dev.cantle.netconf.sshconfig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A ssh_config(5) file. Followed are Host with patterns, Match all and Match host, Include, HostName, Port, User,
 * IdentityFile, CertificateFile, IdentitiesOnly, IdentityAgent and ProxyJump; the first value that is found counts, and
 * names in {@code Host} are compared with the name that was asked for. All else is passed over, except ProxyCommand for
 * a host that is wanted, which is refused: without it we would go another way than the user means.
 */
public final class SshConfig {

    private final List<HostBlock> blocks;
    private final List<Setting> skipped;
    private final Path home;

    private SshConfig(List<HostBlock> blocks, List<Setting> skipped, Path home) {
        this.blocks = blocks;
        this.skipped = skipped;
        this.home = home;
    }

    /** Returns a configuration that says nothing. */
    public static SshConfig none() {
        return new SshConfig(List.of(), List.of(), Path.of("."));
    }

    /**
     * Reads a file that must exist.
     *
     * @param home where {@code ~} leads
     * @throws SshConfigException if it, or one that it includes, cannot be read
     */
    public static SshConfig read(Path file, Path home) throws SshConfigException {
        SshConfigReader reader = new SshConfigReader(home);
        reader.read(file, 0);
        return new SshConfig(reader.blocks(), reader.skipped(), home);
    }

    /**
     * Reads {@code .ssh/config} of a home directory, if there is one.
     *
     * @throws SshConfigException if it cannot be read
     */
    public static SshConfig ofUser(Path home) throws SshConfigException {
        Path file = home.resolve(".ssh").resolve("config");
        return Files.exists(file) ? read(file, home) : none();
    }

    /** Returns what it says of a host. */
    public HostSettings of(String host) {
        List<Setting> settings = blocks.stream()
                .filter(block -> block.isFor(host))
                .flatMap(block -> block.settings().stream())
                .toList();
        return new HostSettings(host, new HostSettings.Found(settings, home));
    }

    /** Returns a sentence for each Match block that was passed over, since we do not judge its condition. */
    public List<String> notes() {
        return skipped.stream()
                .map(it -> it.file() + ":" + it.line() + ": this Match block is not followed: "
                        + it.values().stream().collect(Collectors.joining(" ")))
                .toList();
    }
}
