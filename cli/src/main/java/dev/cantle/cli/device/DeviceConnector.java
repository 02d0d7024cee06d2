package dev.cantle.cli.device;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Login;
import dev.cantle.model.value.SecretRef;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.transport.KnownHosts;
import dev.cantle.netconf.transport.SshHub;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshTarget;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Opens sessions to devices as the inventory and the command line say. A password comes from what the inventory
 * references, else from {@code CANTLE_PASSWORD}, else somebody at the terminal is asked.
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
    private Optional<SshHub> hub = Optional.empty();

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
    }

    /** A connector that has the password already, as for a virtual router that was just started. */
    public static DeviceConnector withPassword(
            CliContext context, SecretSource secrets, Reach reach, SessionOptions options, char[] password) {
        return new DeviceConnector(context, secrets, reach, options, List.of(password.clone()));
    }

    /** Where the device is reached, and as whom. */
    public SshTarget target(Device device) {
        Optional<DeviceAddress> other = reach.address();
        return new SshTarget(
                other.map(DeviceAddress::host).orElse(device.host()),
                other.map(DeviceAddress::port).orElse(device.port()),
                reach.user().isEmpty() ? device.user() : reach.user());
    }

    /**
     * Opens a session; the caller closes it.
     *
     * @throws NetconfException if the device cannot be reached or refuses the login
     * @throws SecretUnavailableException if there is no credential to log in with
     */
    public JunosSession open(Device device) throws NetconfException, SecretUnavailableException {
        SshTarget target = target(device);
        KnownHosts knownHosts = KnownHosts.of(reach.knownHosts());
        if (!given.isEmpty()) {
            return open(target, SshLogin.Password.of(given.get(0)), knownHosts);
        }
        if (device.login() instanceof Login.KeyFile keyFile) {
            return open(target, keyLogin(keyFile), knownHosts);
        }
        try (Secret password = device.login() instanceof Login.Password reference
                ? secrets.resolve(reference.secret())
                : ambientPassword(target)) {
            return open(target, new SshLogin.Password(password::copy), knownHosts);
        }
    }

    private JunosSession open(SshTarget target, SshLogin login, KnownHosts knownHosts) throws NetconfException {
        return JunosSession.over(hub().connect(target, login, knownHosts), options);
    }

    // Started by the first session: a command that never connects starts no thread.
    private synchronized SshHub hub() {
        SshHub started = hub.orElseGet(() -> SshHub.start(options.timeouts()));
        hub = Optional.of(started);
        return started;
    }

    /** Ends every session that is still open, and their SSH client; does nothing when called again. */
    @Override
    public synchronized void close() {
        hub.ifPresent(SshHub::close);
        hub = Optional.empty();
    }

    private SshLogin keyLogin(Login.KeyFile keyFile) {
        String path = keyFile.path();
        Path file = path.startsWith("~/")
                ? Path.of(context.environment().get("HOME").orElse(".")).resolve(path.substring(2))
                : context.resolve(Path.of(path));
        return new SshLogin.KeyFile(
                file,
                () -> context.terminal()
                        .askSecret("Passphrase for the key " + path + ": ")
                        .orElseGet(() -> new char[0]));
    }

    private Secret ambientPassword(SshTarget target) throws SecretUnavailableException {
        if (context.environment().get(PASSWORD_VARIABLE).isPresent()) {
            return secrets.resolve(new SecretRef("env", PASSWORD_VARIABLE));
        }
        char[] answer = context.terminal()
                .askSecret("Password for " + target + ": ")
                .orElseThrow(() -> new SecretUnavailableException("there is no password for " + target
                        + "\n  fix: set " + PASSWORD_VARIABLE + ", or give the device a password: { ref: ... } or a"
                        + " key: in inventory/devices.yaml"));
        Secret password = new Secret(answer.clone());
        Arrays.fill(answer, '\0');
        return password;
    }
}
