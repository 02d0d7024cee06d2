package dev.cantle.netconf.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.Timeouts;
import dev.cantle.netconf.key.Certificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to log in, at servers that take only that one. */
@Tag("io")
class LoginsTest {

    private static final SshLogin PASSWORD = SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray());

    @TempDir
    Path folder;

    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = ScriptedServer.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password: ", "netops@nxp-fra-01's password:", "Password:"})
    void aPasswordAnswersTheOneHiddenQuestionOfAServer(String question) throws IOException {
        CoreModuleProperties.AUTH_METHODS.set(server.sshd(), "keyboard-interactive");
        server.sshd().setKeyboardInteractiveAuthenticator(new Asking(question));

        assertLogsIn(PASSWORD);
    }

    @Test
    void aQuestionForSomethingElseIsNotAnsweredWithThePassword() {
        CoreModuleProperties.AUTH_METHODS.set(server.sshd(), "keyboard-interactive");
        Asking asking = new Asking("Token: ");
        server.sshd().setKeyboardInteractiveAuthenticator(asking);

        assertThat(failure(PASSWORD))
                .hasMessage(server.target().address() + " refused the login of user netops with a password");
        assertThat(String.valueOf(asking.answer.get())).doesNotContain(ScriptedServer.PASSWORD);
    }

    @Test
    void aServerThatTakesThePasswordMethodOnlyIsGivenIt() throws IOException {
        CoreModuleProperties.AUTH_METHODS.set(server.sshd(), "password");

        assertLogsIn(PASSWORD);
    }

    @Test
    void aKeyAndThenAPasswordAreShownToAServerThatWantsBoth() throws Exception {
        OpenSsh.assumeInstalled("ssh-keygen");
        CoreModuleProperties.AUTH_METHODS.set(server.sshd(), "publickey,password");
        Path key = OpenSsh.key(folder.resolve("id"), "", "-t", "ed25519");
        server.accept(publicKey(key));

        assertLogsIn(SshLogin.KeyFile.of(key), PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({"ed25519,256", "ecdsa,384", "rsa,2048"})
    void anAgentSignsForItsKeys(String kind, String bits) throws Exception {
        OpenSsh.assumeInstalled("ssh-keygen", "ssh-agent", "ssh-add");
        Path key = OpenSsh.key(folder.resolve("id"), "", "-t", kind, "-b", bits);
        server.accept(publicKey(key));
        try (OpenSsh.Agent agent = OpenSsh.Agent.start(folder)) {
            agent.add(OpenSsh.key(folder.resolve("unknown"), "", "-t", "ed25519"));
            agent.add(key);
            Files.delete(key);

            assertLogsIn(new SshLogin.Agent(agent.socket(), List.of()));
            assertLogsIn(new SshLogin.Agent(agent.socket(), List.of(key)));
        }
    }

    @Test
    void onlyTheNamedKeyOfAnAgentIsShown() throws Exception {
        OpenSsh.assumeInstalled("ssh-keygen", "ssh-agent", "ssh-add");
        Path known = OpenSsh.key(folder.resolve("known"), "", "-t", "ed25519");
        Path other = OpenSsh.key(folder.resolve("other"), "", "-t", "ed25519");
        server.accept(publicKey(known));
        try (OpenSsh.Agent agent = OpenSsh.Agent.start(folder)) {
            agent.add(known);
            agent.add(other);

            assertThat(failure(new SshLogin.Agent(agent.socket(), List.of(other))))
                    .hasMessage(server.target().address() + " refused the login of user netops with the key " + other
                            + " of the SSH agent");
        }
    }

    @Test
    void anAgentWithoutKeysAndWithoutTheNamedOneIsTold() throws Exception {
        OpenSsh.assumeInstalled("ssh-keygen", "ssh-agent", "ssh-add");
        Path key = OpenSsh.key(folder.resolve("id"), "", "-t", "ed25519");
        try (OpenSsh.Agent agent = OpenSsh.Agent.start(folder)) {
            TransportException empty = failure(new SshLogin.Agent(agent.socket(), List.of()));
            assertThat(empty).hasMessage("The SSH agent at " + agent.socket() + " holds no key");
            assertThat(empty.fix()).isEqualTo("Add one: ssh-add FILE");
            assertThat(empty.kind()).isEqualTo(TransportException.Kind.CREDENTIALS);

            agent.add(OpenSsh.key(folder.resolve("other"), "", "-t", "ed25519"));
            assertThat(failure(new SshLogin.Agent(agent.socket(), List.of(key))))
                    .hasMessage("The SSH agent at " + agent.socket() + " does not hold the key in " + key);
        }
    }

    @Test
    void anAgentThatIsNotThereIsTold() {
        Path nowhere = folder.resolve("nowhere");

        TransportException failure = failure(new SshLogin.Agent(nowhere, List.of()));

        assertThat(failure).hasMessageStartingWith("The SSH agent at " + nowhere + " cannot be asked: ");
        assertThat(failure.fix()).isEqualTo("Start an agent and export its SSH_AUTH_SOCK: eval \"$(ssh-agent)\"");
    }

    @Test
    void aKeyThatCannotBeHadIsNamedWhenTheRestIsRefused() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(failure(SshLogin.KeyFile.of(nowhere), SshLogin.Password.of("wrong horse".toCharArray())))
                .hasMessage(server.target().address() + " refused the login of user netops with the key in " + nowhere
                        + " or a password (the key file " + nowhere + " cannot be read)");
    }

    @ParameterizedTest
    @CsvSource({"ed25519,256", "ecdsa,256", "rsa,2048"})
    void aCertificateLogsInFromAFileAndFromAnAgent(String kind, String bits) throws Exception {
        OpenSsh.assumeInstalled("ssh-keygen", "ssh-agent", "ssh-add");
        Path authority = OpenSsh.key(folder.resolve("ca"), "", "-t", "ed25519");
        Path key = OpenSsh.key(folder.resolve("id"), "", "-t", kind, "-b", bits);
        OpenSsh.sign(authority, key, "-n", ScriptedServer.USER);
        trustOnly(publicKey(authority));

        assertLogsIn(SshLogin.KeyFile.of(key));
        try (OpenSsh.Agent agent = OpenSsh.Agent.start(folder)) {
            agent.add(key);
            assertLogsIn(new SshLogin.Agent(agent.socket(), List.of()));
        }
    }

    private void trustOnly(PublicKey authority) {
        server.sshd()
                .setPublickeyAuthenticator((user, key, session) -> key instanceof OpenSshCertificate certificate
                        && certificate.getPrincipals().contains(user)
                        && KeyUtils.compareKeys(certificate.getCaPubKey(), authority));
    }

    private void assertLogsIn(SshLogin... logins) throws IOException {
        try (SshHub hub = SshHub.start(Timeouts.defaults(), 2);
                SshTransport transport = hub.connect(route(logins))) {
            assertThat(transport.input().read()).isEqualTo('<');
        }
    }

    private TransportException failure(SshLogin... logins) {
        return catchThrowableOfType(TransportException.class, () -> assertLogsIn(logins));
    }

    private SshRoute route(SshLogin... logins) throws IOException {
        return SshRoute.direct(new SshStop(server.target(), List.of(logins), KnownHosts.of(server.knownHosts(folder))));
    }

    private static PublicKey publicKey(Path key) throws Exception {
        return Certificates.plain(AuthorizedKeyEntry.parseAuthorizedKeyEntry(
                        Files.readString(Path.of(key + ".pub")).strip())
                .resolvePublicKey(null, PublicKeyEntryResolver.FAILING));
    }

    /** Asks one hidden question. */
    private static final class Asking implements KeyboardInteractiveAuthenticator {

        private final String question;
        private final AtomicReference<List<String>> answer = new AtomicReference<>();

        Asking(String question) {
            this.question = question;
        }

        @Override
        public InteractiveChallenge generateChallenge(
                ServerSession session, String username, String lang, String subMethods) {
            InteractiveChallenge challenge = new InteractiveChallenge();
            challenge.setInteractionName("");
            challenge.setInteractionInstruction("");
            challenge.setLanguageTag("");
            challenge.addPrompt(question, false);
            return challenge;
        }

        @Override
        public boolean authenticate(ServerSession session, String username, List<String> responses) {
            answer.set(responses);
            return responses.equals(List.of(ScriptedServer.PASSWORD));
        }
    }
}
