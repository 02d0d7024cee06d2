package dev.cantle.netconf.sshconfig;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** What a ssh_config says of one host. Whatever it does not say is empty, and up to the caller. */
public final class HostSettings {

    private final String name;
    private final Found found;

    HostSettings(String name, Found found) {
        this.name = name;
        this.found = found;
    }

    /** Returns the name that was asked for, or what HostName makes of it. */
    public String hostName() {
        return found.first("hostname").map(it -> expand(it.value())).orElse(name);
    }

    /**
     * Returns the port.
     *
     * @throws SshConfigException if it is none
     */
    public OptionalInt port() throws SshConfigException {
        Optional<Setting> setting = found.first("port");
        if (setting.isEmpty()) {
            return OptionalInt.empty();
        }
        String digits = setting.get().value();
        if (!digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > 65_535) {
            throw setting.get().refuse("Port " + digits + " is outside 1 to 65535", "Write a port, such as 22");
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** Returns the login name. */
    public Optional<String> user() {
        return found.first("user").map(Setting::value);
    }

    /** Returns the files of IdentityFile, in the order in which they are tried. */
    public List<Path> identityFiles() {
        return found.files("identityfile", this::expand);
    }

    /** Returns the files of CertificateFile. */
    public List<Path> certificateFiles() {
        return found.files("certificatefile", this::expand);
    }

    /** Tells whether keys of the agent count only if IdentityFile names them. */
    public boolean isIdentitiesOnly() {
        return found.first("identitiesonly").map(it -> isYes(it.value())).orElse(false);
    }

    /** Tells whether IdentityAgent stands there, whatever it says. */
    public boolean isAgentNamed() {
        return found.first("identityagent").isPresent();
    }

    /**
     * Returns the agent's socket that IdentityAgent names, of SSH_AUTH_SOCK where it says so; empty where it says none
     * or nothing.
     *
     * @param socketOfEnvironment what SSH_AUTH_SOCK holds, empty if it is not set
     */
    public Optional<Path> agent(String socketOfEnvironment) {
        Optional<String> named = found.first("identityagent").map(Setting::value);
        if (named.isPresent() && named.get().equalsIgnoreCase("none")) {
            return Optional.empty();
        }
        return named.filter(it -> !it.equals("SSH_AUTH_SOCK") && !it.startsWith("$"))
                .map(it -> found.path(expand(it)))
                .or(() -> Optional.of(socketOfEnvironment)
                        .filter(it -> !it.isEmpty())
                        .map(Path::of));
    }

    /**
     * Returns the jump hosts, the one that we reach ourselves first; each as {@code [user@]host[:port]}.
     *
     * @throws SshConfigException if the way leads over a ProxyCommand, which is not followed
     */
    public List<String> jumps() throws SshConfigException {
        Optional<Setting> command = found.first("proxycommand");
        Optional<Setting> jump = found.first("proxyjump");
        boolean commandCounts = command.isPresent()
                && !command.get().value().equalsIgnoreCase("none")
                && (jump.isEmpty() || found.isBefore(command.get(), jump.get()));
        if (commandCounts) {
            throw command.get()
                    .refuse(
                            "ProxyCommand is not followed for " + name,
                            "Write ProxyJump [user@]host[:port], or ProxyCommand none for this host");
        }
        return jump.map(Setting::value)
                .filter(it -> !it.equalsIgnoreCase("none"))
                .map(it -> List.of(it.split(",", -1)))
                .orElse(List.of());
    }

    private String expand(String text) {
        return text.replace("%%", "\0").replace("%h", name).replace("\0", "%");
    }

    private static boolean isYes(String value) {
        return value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("true");
    }

    /** The settings that hold for the host, those that count first in front. */
    record Found(List<Setting> settings, Path home) {

        Found {
            settings = List.copyOf(settings);
        }

        Optional<Setting> first(String keyword) {
            return settings.stream().filter(it -> it.keyword().equals(keyword)).findFirst();
        }

        boolean isBefore(Setting one, Setting other) {
            return settings.indexOf(one) < settings.indexOf(other);
        }

        List<Path> files(String keyword, UnaryOperator<String> expand) {
            return settings.stream()
                    .filter(it -> it.keyword().equals(keyword))
                    .map(it -> expand.apply(it.value()))
                    .filter(it -> !it.equalsIgnoreCase("none"))
                    .map(this::path)
                    .distinct()
                    .toList();
        }

        Path path(String text) {
            String inHome = text.replace("%d", home.toString()).replace("${HOME}", home.toString());
            return inHome.startsWith("~/") ? home.resolve(inHome.substring(2)) : home.resolve(inHome);
        }
    }
}
