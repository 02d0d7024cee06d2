package dev.cantle.cli.device;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.intent.Login;
import dev.cantle.model.value.SecretRef;
import dev.cantle.netconf.sshconfig.HostSettings;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the logins of one connection: for a device what the inventory says, and only where it says nothing what the SSH
 * configuration says; for a jump host what OpenSSH would try. The password of a device is never shown to a jump host.
 * Closing wipes the secrets that were resolved.
 */
final class Logins implements AutoCloseable {

    private static final List<String> USUAL_KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    private final CliContext context;
    private final SecretSource secrets;
    private final Answers answers;
    private final List<Secret> resolved = new ArrayList<>();

    Logins(CliContext context, SecretSource secrets, Answers answers) {
        this.context = context;
        this.secrets = secrets;
        this.answers = answers;
    }

    /** The logins of a device. */
    List<SshLogin> ofDevice(Login login, SshTarget target, HostSettings settings) throws SecretUnavailableException {
        if (login instanceof Login.Password password) {
            return List.of(password(password.secret()));
        }
        if (login instanceof Login.KeyFile key) {
            return List.of(key(key));
        }
        if (login instanceof Login.Agent agent) {
            return List.of(agent(agent, target, settings));
        }
        List<SshLogin> all = new ArrayList<>(keys(settings, settings.identityFiles(), namedAgent(settings)));
        if (context.environment().get(DeviceConnector.PASSWORD_VARIABLE).isPresent()) {
            all.add(password(new SecretRef("env", DeviceConnector.PASSWORD_VARIABLE)));
        } else if (all.isEmpty() || answers.isSomebodyThere()) {
            all.add(asked(target, all.isEmpty()));
        }
        return all;
    }

    /** The logins of a jump host. */
    List<SshLogin> ofJumpHost(SshTarget target, HostSettings settings) throws SecretUnavailableException {
        List<Path> files = settings.identityFiles();
        List<Path> usual = files.isEmpty()
                ? USUAL_KEYS.stream()
                        .map(name -> home().resolve(".ssh").resolve(name))
                        .filter(Files::exists)
                        .toList()
                : files;
        List<SshLogin> all = new ArrayList<>(
                keys(settings, usual, settings.agent(socket()).stream().toList()));
        if (answers.isSomebodyThere()) {
            all.add(asked(target, false));
        }
        if (all.isEmpty()) {
            throw new SecretUnavailableException("there is no login for the jump host " + target
                    + "\n  fix: name a key with IdentityFile for it in the SSH configuration, or start an SSH agent");
        }
        return all;
    }

    // Keys of an agent are shown to a device only if somebody has named the agent: each counts as an attempt.
    private List<Path> namedAgent(HostSettings settings) {
        return settings.isAgentNamed() ? settings.agent(socket()).stream().toList() : List.of();
    }

    private List<SshLogin> keys(HostSettings settings, List<Path> files, List<Path> agents) {
        List<SshLogin> all = new ArrayList<>();
        for (Path socket : agents) {
            if (Files.exists(socket)) {
                all.add(new SshLogin.Agent(socket, settings.isIdentitiesOnly() ? files : List.of()));
            }
        }
        for (Path file : files) {
            all.add(new SshLogin.KeyFile(file, settings.certificateFiles(), () -> passphrase(file.toString())));
        }
        return all;
    }

    private SshLogin password(SecretRef reference) throws SecretUnavailableException {
        Secret secret = secrets.resolve(reference);
        resolved.add(secret);
        return new SshLogin.Password(secret::copy);
    }

    private SshLogin asked(SshTarget target, boolean now) throws SecretUnavailableException {
        String question = "Password for " + target + ": ";
        if (now) {
            Secret secret = new Secret(answers.secret(question)
                    .orElseThrow(() -> new SecretUnavailableException("there is no password for " + target
                            + "\n  fix: set " + DeviceConnector.PASSWORD_VARIABLE + ", or give the device a"
                            + " password: { ref: ... }, a key: or agent: true in inventory/devices.yaml")));
            resolved.add(secret);
            return new SshLogin.Password(secret::copy);
        }
        return new SshLogin.Password(() -> answers.secret(question).orElseGet(() -> new char[0]));
    }

    private SshLogin key(Login.KeyFile key) throws SecretUnavailableException {
        List<Path> certificates = Stream.of(key.certificate())
                .filter(it -> !it.isEmpty())
                .map(this::file)
                .toList();
        if (key.passphrase().isEmpty()) {
            return new SshLogin.KeyFile(file(key.path()), certificates, () -> passphrase(key.path()));
        }
        Secret secret = secrets.resolve(key.passphrase().get(0));
        resolved.add(secret);
        return new SshLogin.KeyFile(file(key.path()), certificates, secret::copy);
    }

    private SshLogin agent(Login.Agent agent, SshTarget target, HostSettings settings)
            throws SecretUnavailableException {
        Path socket = settings.agent(socket())
                .orElseThrow(() -> new SecretUnavailableException("there is no SSH agent to log in to " + target
                        + " with\n  fix: start one and export its SSH_AUTH_SOCK: eval \"$(ssh-agent)\""));
        return new SshLogin.Agent(
                socket,
                Stream.of(agent.key())
                        .filter(it -> !it.isEmpty())
                        .map(this::file)
                        .toList());
    }

    private char[] passphrase(String key) {
        return answers.secret("Passphrase for the key " + key + ": ").orElseGet(() -> new char[0]);
    }

    private String socket() {
        return context.environment().get("SSH_AUTH_SOCK").orElse("");
    }

    private Path file(String path) {
        return path.startsWith("~/") ? home().resolve(path.substring(2)) : context.resolve(Path.of(path));
    }

    private Path home() {
        return DeviceConnector.home(context);
    }

    @Override
    public void close() {
        resolved.forEach(Secret::close);
    }
}
