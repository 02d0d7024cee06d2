package dev.cantle.cli.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.console.Terminal;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.model.intent.Login;
import dev.cantle.model.value.SecretRef;
import dev.cantle.netconf.sshconfig.HostSettings;
import dev.cantle.netconf.sshconfig.SshConfig;
import dev.cantle.netconf.transport.SshLogin;
import dev.cantle.netconf.transport.SshTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With what a device and a jump host are logged in to. */
class LoginsTest {

    private static final SshTarget TARGET = new SshTarget("192.0.2.1", 830, "cantle");

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();
    private Terminal terminal = Terminal.NOBODY;

    @Test
    void theInventorysLoginIsTheOnlyOne() throws Exception {
        environment.put("P", "pass");
        environment.put("CANTLE_PASSWORD", "another");
        HostSettings settings = settings("Host *\n  IdentityFile ~/id\n");

        assertThat(device(new Login.Password(SecretRef.parse("env:P")), settings))
                .containsExactly("a password");
        assertThat(device(new Login.KeyFile("~/key"), settings)).containsExactly("the key in " + home.resolve("key"));
    }

    @Test
    void withoutALoginTheKeysOfTheSshConfigurationComeBeforeThePassword() throws Exception {
        environment.put("CANTLE_PASSWORD", "word");
        HostSettings settings = settings("Host *\n  IdentityFile ~/id\n");

        assertThat(device(new Login.Ambient(), settings))
                .containsExactly("the key in " + home.resolve("id"), "a password");
    }

    @Test
    void theAgentIsNotShownToADeviceUnlessItIsNamed() throws Exception {
        Path socket = Files.createFile(home.resolve("agent"));
        environment.put("SSH_AUTH_SOCK", socket.toString());
        environment.put("CANTLE_PASSWORD", "word");

        assertThat(device(new Login.Ambient(), settings(""))).containsExactly("a password");
        assertThat(device(new Login.Ambient(), settings("IdentityAgent SSH_AUTH_SOCK\n")))
                .containsExactly("the keys of the SSH agent", "a password");
        assertThat(device(new Login.Agent(""), settings(""))).containsExactly("the keys of the SSH agent");
        assertThat(device(new Login.Agent("~/id"), settings("")))
                .containsExactly("the key " + home.resolve("id") + " of the SSH agent");
    }

    @Test
    void anAgentThatIsNotThereIsTold() {
        assertThatThrownBy(() -> device(new Login.Agent(""), settings("")))
                .isInstanceOf(SecretUnavailableException.class)
                .hasMessage("there is no SSH agent to log in to cantle@192.0.2.1:830 with\n"
                        + "  fix: start one and export its SSH_AUTH_SOCK: eval \"$(ssh-agent)\"");
    }

    @Test
    void withoutAnythingItIsSaidWhereALoginMayBePut() {
        assertThatThrownBy(() -> device(new Login.Ambient(), settings("")))
                .hasMessage("there is no password for cantle@192.0.2.1:830\n  fix: set CANTLE_PASSWORD, or give the"
                        + " device a password: { ref: ... }, a key: or agent: true in inventory/devices.yaml");
    }

    @Test
    void aJumpHostIsShownTheUsualKeysAndNeverThePasswordOfADevice() throws Exception {
        environment.put("CANTLE_PASSWORD", "word");
        Path usual = home.resolve(".ssh/id_ed25519");
        Files.createDirectories(home.resolve(".ssh"));
        Files.createFile(usual);

        assertThat(jumpHost(settings(""))).containsExactly("the key in " + usual);
        assertThat(jumpHost(settings("IdentityFile ~/own\n"))).containsExactly("the key in " + home.resolve("own"));
    }

    @Test
    void aJumpHostWithoutALoginIsTold() {
        environment.put("CANTLE_PASSWORD", "word");

        assertThatThrownBy(() -> jumpHost(settings("")))
                .hasMessage("there is no login for the jump host cantle@192.0.2.1:830\n  fix: name a key with"
                        + " IdentityFile for it in the SSH configuration, or start an SSH agent");
    }

    @Test
    void aQuestionIsAskedOnceACommand() throws Exception {
        List<String> questions = new ArrayList<>();
        terminal = new Person(questions);
        try (Answers answers = new Answers(terminal)) {
            for (int i = 0; i < 3; i++) {
                try (Logins logins = logins(answers)) {
                    logins.ofDevice(new Login.Ambient(), TARGET, settings(""));
                }
            }
        }

        assertThat(questions).containsExactly("Password for cantle@192.0.2.1:830: ");
    }

    private List<String> device(Login login, HostSettings settings) throws Exception {
        try (Answers answers = new Answers(terminal);
                Logins logins = logins(answers)) {
            return logins.ofDevice(login, TARGET, settings).stream()
                    .map(SshLogin::description)
                    .toList();
        }
    }

    private List<String> jumpHost(HostSettings settings) throws Exception {
        try (Answers answers = new Answers(terminal);
                Logins logins = logins(answers)) {
            return logins.ofJumpHost(TARGET, settings).stream()
                    .map(SshLogin::description)
                    .toList();
        }
    }

    private Logins logins(Answers answers) {
        environment.put("HOME", home.toString());
        Environment variables = new Environment(environment);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CliContext context = new CliContext(
                variables, home, nowhere, nowhere, false, false, 80, terminal, Clock.systemUTC(), new StopSignal());
        return new Logins(context, new AmbientSecrets(variables, home), answers);
    }

    private HostSettings settings(String config) throws IOException {
        Path file = Files.writeString(home.resolve("config"), config);
        return SshConfig.read(file, home).of("192.0.2.1");
    }

    private record Person(List<String> questions) implements Terminal {

        @Override
        public boolean isInteractive() {
            return true;
        }

        @Override
        public Optional<String> ask(String question, Duration limit) {
            return Optional.empty();
        }

        @Override
        public Optional<char[]> askSecret(String question) {
            questions.add(question);
            return Optional.of("typed".toCharArray());
        }
    }
}
