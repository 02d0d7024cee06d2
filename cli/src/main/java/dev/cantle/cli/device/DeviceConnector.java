package dev.cantle.cli.device;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.intent.Device;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.sshconfig.HostSettings;
import dev.cantle.netconf.transport.HostKey;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshHub;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshTarget;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens sessions to devices as the command line, the inventory and the user's SSH configuration say, in this order. The
 * login is what the inventory names; where it names none, the keys of the SSH configuration, then the password in
 * {@code CANTLE_PASSWORD} or from somebody at the terminal.
 *
 * <p>All sessions of a command share one SSH client, so any number of threads may open them; the command closes the
 * connector at its end, which ends what is still open.
 */
public final class DeviceConnector implements AutoCloseable {

    /** The variable that holds a password when the inventory references none. */
    public static final String PASSWORD_VARIABLE = "CANTLE_PASSWORD";

    private final CliContext context;
    private final SecretSource secrets;
    private final Reach reach;
    private final SessionOptions options;
    private final List<char[]> given;
    private final Answers answers;
    private @Nullable SshHub hub;
    private @Nullable Routes routes;

    /**
     * A connector for one command.
     *
     * @param context whose environment and terminal give the password
     * @param secrets where the inventory's references are resolved
     * @param reach what the command line says
     * @param options what sessions are patient with
     */
    public DeviceConnector(CliContext context, SecretSource secrets, Reach reach, SessionOptions options) {
        this(context, secrets, reach, options, List.of());
    }

    private DeviceConnector(
            CliContext context, SecretSource secrets, Reach reach, SessionOptions options, List<char[]> given) {
        this.context = context;
        this.secrets = secrets;
        this.reach = reach;
        this.options = options;
        this.given = given;
        this.answers = new Answers(context.terminal());
    }

    /** A connector that has the password already, as for a virtual router that was just started. */
    public static DeviceConnector withPassword(
            CliContext context, SecretSource secrets, Reach reach, SessionOptions options, char[] password) {
        return new DeviceConnector(context, secrets, reach, options, List.of(password.clone()));
    }

    /** Where the device is reached, and as whom, before the SSH configuration is asked. */
    public SshTarget target(Device device) {
        return Routes.said(device, reach);
    }

    /**
     * Opens a session; the caller closes it.
     *
     * @throws NetconfException if the device cannot be reached or refuses the login
     * @throws SecretUnavailableException if there is no credential to log in with
     */
    public JunosSession open(Device device) throws NetconfException, SecretUnavailableException {
        try (Logins logins = new Logins(context, secrets, answers)) {
            return JunosSession.over(hub().connect(routes().to(device, of(device, logins))), options);
        }
    }

    /**
     * Asks a device for its host key; nobody logs in to it, only to the jump hosts on the way.
     *
     * @throws NetconfException if the device cannot be reached
     * @throws SecretUnavailableException if there is no credential for a jump host
     */
    public HostKey hostKey(Device device) throws NetconfException, SecretUnavailableException {
        try (Logins logins = new Logins(context, secrets, answers)) {
            return hub().hostKey(routes().to(device, new WithoutDevice(logins)));
        }
    }

    /** The file with the host keys that are trusted. */
    public KnownHosts knownHosts() {
        return KnownHosts.of(reach.knownHosts());
    }

    private Routes.LoginsOf of(Device device, Logins logins) {
        return new Routes.LoginsOf() {
            @Override
            public List<SshLogin> device(SshTarget target, HostSettings settings) throws SecretUnavailableException {
                return given.isEmpty()
                        ? logins.ofDevice(device.login(), target, settings)
                        : List.of(SshLogin.Password.of(given.get(0)));
            }

            @Override
            public List<SshLogin> jumpHost(SshTarget target, HostSettings settings) throws SecretUnavailableException {
                return logins.ofJumpHost(target, settings);
            }
        };
    }

    private record WithoutDevice(Logins logins) implements Routes.LoginsOf {

        @Override
        public List<SshLogin> device(SshTarget target, HostSettings settings) {
            return List.of(new SshLogin.Password(() -> new char[0]));
        }

        @Override
        public List<SshLogin> jumpHost(SshTarget target, HostSettings settings) throws SecretUnavailableException {
            return logins.ofJumpHost(target, settings);
        }
    }

    // Read by the first session, so that a command that never connects does not stumble over it.
    private synchronized Routes routes() throws NetconfException {
        Routes known = routes;
        if (known == null) {
            known = new Routes(
                    reach,
                    reach.sshConfig(home(context)),
                    context.environment().get("USER").orElse(""));
            routes = known;
        }
        return known;
    }

    static Path home(CliContext context) {
        return Path.of(context.environment().get("HOME").orElse(System.getProperty("user.home")));
    }

    // Started by the first session: a command that never connects starts no thread.
    private synchronized SshHub hub() {
        SshHub started = hub;
        if (started == null) {
            started = SshHub.start(options.timeouts());
            hub = started;
        }
        return started;
    }

    /** Ends every session that is still open, and their SSH client; does nothing when called again. */
    @Override
    public synchronized void close() {
        if (hub != null) {
            hub.close();
            hub = null;
        }
        answers.close();
    }
}
