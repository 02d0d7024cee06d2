package dev.cantle.simulator;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.edit.ConfigLoad;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.simulator.server.Login;
import dev.cantle.simulator.server.SshOptions;
import java.util.List;

/**
 * A router to simulate.
 *
 * @param name its host name, by which its far ends are found in the world
 * @param port the port it listens on, 0 for any that is free
 * @param logins who may log in; the first one is the one that is shown
 * @param configuration what runs on it at first, in curly notation
 * @param ssh how it lets them in, and its host keys
 */
public record DeviceOptions(String name, int port, List<Login> logins, String configuration, SshOptions ssh) {

    public DeviceOptions {
        logins = List.copyOf(logins);
        if (logins.isEmpty()) {
            throw new IllegalArgumentException("Nobody can log in to " + name);
        }
    }

    /** A router that lets its logins in by any way, with a new host key. */
    public DeviceOptions(String name, int port, List<Login> logins, String configuration) {
        this(name, port, logins, configuration, SshOptions.standard());
    }

    /**
     * A router as a provider has it before a slice comes to it, with one login that sees all of it, a new password, and
     * any free port.
     */
    public static DeviceOptions of(String name, String user) {
        Login login = new Login(user, SimulatorOptions.newPassword(), "");
        return new DeviceOptions(name, 0, List.of(login), FactoryConfiguration.of(name));
    }

    /** The router on another port. */
    public DeviceOptions withPort(int other) {
        return new DeviceOptions(name, other, logins, configuration, ssh);
    }

    /** The router with other logins. */
    public DeviceOptions withLogins(List<Login> others) {
        return new DeviceOptions(name, port, others, configuration, ssh);
    }

    /** The router with another configuration at first. */
    public DeviceOptions withConfiguration(String curly) {
        return new DeviceOptions(name, port, logins, curly, ssh);
    }

    /** The router with more that runs on it at first. */
    public DeviceOptions withMore(Configuration more) {
        Configuration merged = ConfigLoad.merge(Notation.CURLY.parse(configuration, name), more)
                .configuration();
        return withConfiguration(Notation.CURLY.print(merged));
    }

    /** The router with other ways to log in, or other host keys. */
    public DeviceOptions withSsh(SshOptions other) {
        return new DeviceOptions(name, port, logins, configuration, other);
    }
}
