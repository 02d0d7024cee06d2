package dev.cantle.netconf.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.Timeouts;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.core.CoreModuleProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("io")
class SshTransportTest {

    private static final SshLogin PASSWORD = SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray());

    @TempDir
    Path directory;

    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = ScriptedServer.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aPasswordLogsIn() throws IOException {
        try (SshTransport transport = connect(PASSWORD)) {
            assertThat(transport.input().read()).isEqualTo('<');
            assertThat(transport.description())
                    .isEqualTo("netops@127.0.0.1:" + server.target().port());
        }
    }

    @Test
    void aPasswordAlsoLogsInWhereOnlyKeyboardInteractiveIsOffered() throws IOException {
        CoreModuleProperties.AUTH_METHODS.set(server.sshd(), "keyboard-interactive");

        try (SshTransport transport = connect(PASSWORD)) {
            assertThat(transport.input().read()).isEqualTo('<');
        }
    }

    @ParameterizedTest
    @CsvSource({"ssh-ed25519,256", "ecdsa-sha2-nistp256,256", "ecdsa-sha2-nistp521,521", "ssh-rsa,2048"})
    void hostKeysOfEveryKindAreKnownAgain(String type, int bits) throws IOException {
        try (ScriptedServer other = ScriptedServer.start(type, bits);
                SshTransport transport = SshTransport.connect(
                        other.target(), PASSWORD, KnownHosts.of(other.knownHosts(directory)), Timeouts.defaults())) {
            assertThat(transport.input().read()).isEqualTo('<');
        }
    }

    @Test
    void aServerWithSeveralHostKeysIsAskedForTheOneWeKnow() throws IOException {
        server.close();
        server = ScriptedServer.startWithHostKeys("ssh-ed25519,256", "ecdsa-sha2-nistp256,256", "ssh-rsa,2048");
        for (KeyPair key : server.hostKeys()) {
            KnownHosts knownHosts = KnownHosts.of(server.knownHosts(directory, key.getPublic()));

            assertThatCode(() -> SshTransport.connect(server.target(), PASSWORD, knownHosts, Timeouts.defaults())
                            .close())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"ssh-ed25519,256", "ecdsa-sha2-nistp256,256", "ssh-rsa,2048"})
    void keyFilesOfEveryKindLogIn(String type, int bits) throws Exception {
        KeyPair key = ScriptedServer.newKey(type, bits);
        server.accept(key.getPublic());

        try (SshTransport transport = connect(SshLogin.KeyFile.of(write(key, "")))) {
            assertThat(transport.input().read()).isEqualTo('<');
        }
        try (SshTransport transport = connect(SshLogin.KeyFile.of(write(key, "open"), "open".toCharArray()))) {
            assertThat(transport.input().read()).isEqualTo('<');
        }
    }

    @Test
    void aWrongPassphraseIsTold() throws Exception {
        Path file = write(ScriptedServer.newKey("ssh-ed25519", 256), "open");

        TransportException failure = failure(SshLogin.KeyFile.of(file, "sesame".toCharArray()));

        assertThat(failure).hasMessage("The passphrase does not open the key in " + file);
        assertThat(failure.fix()).isEqualTo("Give the passphrase of that key");
        assertThat(failure.kind()).isEqualTo(TransportException.Kind.CREDENTIALS);
    }

    @Test
    void anEncryptedKeyWithoutPassphraseIsTold() throws Exception {
        Path file = write(ScriptedServer.newKey("ssh-ed25519", 256), "open");

        assertThat(failure(SshLogin.KeyFile.of(file))).hasMessage("The passphrase does not open the key in " + file);
    }

    @Test
    void aMissingKeyFileIsTold() {
        Path file = directory.resolve("id_none");

        TransportException failure = failure(SshLogin.KeyFile.of(file));

        assertThat(failure).hasMessage("The key file " + file + " cannot be read");
        assertThat(failure.fix()).isEqualTo("Name a private key that exists and is yours");
    }

    @Test
    void aFileThatIsNoKeyIsTold() throws IOException {
        Path file = Files.writeString(directory.resolve("notes"), "-----BEGIN NOTHING-----\nhello\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        TransportException failure = failure(SshLogin.KeyFile.of(file));

        assertThat(failure).hasMessage("The file " + file + " holds no private key that can be read");
        assertThat(failure.fix()).isEqualTo("Name an ed25519, ecdsa or rsa private key in OpenSSH, PEM or PKCS#8 form");
    }

    @Test
    void aWrongPasswordIsTold() {
        TransportException failure = failure(SshLogin.Password.of("wrong horse".toCharArray()));

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.LOGIN);
        assertThat(failure).hasMessage(server.target().address() + " refused the login of user netops with a password");
        assertThat(failure.fix())
                .isEqualTo("Try by hand: ssh -p " + server.target().port()
                        + " netops@127.0.0.1; if that is refused too, have the user and its key or password set on this"
                        + " device, else name the credentials that it took");
    }

    @Test
    void aKeyThatTheServerDoesNotKnowIsTold() throws Exception {
        Path file = write(ScriptedServer.newKey("ssh-ed25519", 256), "");

        assertThat(failure(SshLogin.KeyFile.of(file)))
                .hasMessage(server.target().address() + " refused the login of user netops with the key in " + file);
    }

    @Test
    void anUnknownHostKeyIsRefusedBeforeThePasswordIsSent() {
        boolean[] asked = new boolean[1];
        server.sshd().setPasswordAuthenticator((user, password, session) -> {
            asked[0] = true;
            return true;
        });

        TransportException failure = catchThrowableOfType(
                TransportException.class,
                () -> SshTransport.connect(
                        server.target(), PASSWORD, KnownHosts.of(directory.resolve("none")), Timeouts.defaults()));

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.HOST_KEY);
        assertThat(failure).hasMessageContaining("is not known").hasMessageContaining("SHA256:");
        assertThat(failure.fix()).contains("[127.0.0.1]:" + server.target().port() + " ecdsa-sha2-nistp256 ");
        assertThat(asked[0]).isFalse();
    }

    @Test
    void aChangedHostKeyIsRefused() throws IOException {
        KnownHosts old = KnownHosts.of(server.knownHosts(
                directory, ScriptedServer.newKey("ecdsa-sha2-nistp256", 256).getPublic()));

        TransportException failure = catchThrowableOfType(
                TransportException.class,
                () -> SshTransport.connect(server.target(), PASSWORD, old, Timeouts.defaults()));

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.HOST_KEY);
        assertThat(failure).hasMessageContaining("has changed");
    }

    @Test
    void aClosedPortIsTold() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            port = socket.getLocalPort();
        }

        TransportException failure = catchThrowableOfType(
                TransportException.class,
                () -> SshTransport.connect(
                        new SshTarget("127.0.0.1", port, "netops"),
                        PASSWORD,
                        KnownHosts.of(directory.resolve("none")),
                        Timeouts.defaults()));

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.UNREACHABLE);
        assertThat(failure).hasMessage("Cannot reach 127.0.0.1:" + port + ": the connection was refused");
        assertThat(failure.fix())
                .isEqualTo("Check host and port, and that the device has: set system services netconf ssh");
    }

    @Test
    void anUnknownHostIsTold() {
        TransportException failure = catchThrowableOfType(
                TransportException.class,
                () -> SshTransport.connect(
                        new SshTarget("no-such-host.invalid", 830, "netops"),
                        PASSWORD,
                        KnownHosts.of(directory.resolve("none")),
                        Timeouts.defaults()));

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.UNKNOWN_HOST);
        assertThat(failure).hasMessage("Unknown host: no-such-host.invalid has no address");
        assertThat(failure.fix()).isEqualTo("Check the spelling of the host name and the name service");
    }

    @Test
    void aServerWithoutNetconfIsTold() {
        server.withoutNetconf();

        TransportException failure = failure(PASSWORD);

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.NO_NETCONF);
        assertThat(failure)
                .hasMessage(server.target().address()
                        + " lets netops in but offers no NETCONF: the server refused the subsystem");
        assertThat(failure.fix()).startsWith("Switch it on with: set system services netconf ssh;");
    }

    @Test
    void aServerThatIsNoSshServerIsTold() throws Exception {
        assertThatNoSshIsToldOf(
                accepted -> accepted.getOutputStream().write("HTTP/1.0 400 Bad Request\r\n\r\n".getBytes(US_ASCII)));
    }

    @Test
    void aServerThatResetsTheConnectionAtOnceIsTold() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThatNoSshIsToldOf(accepted -> accepted.setSoLinger(true, 0));
        }
    }

    /** What a far end does with a connection before it closes it. */
    private interface Greeting {
        void give(Socket accepted) throws IOException;
    }

    private void assertThatNoSshIsToldOf(Greeting greeting) throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Thread peer = new Thread(() -> {
                try (Socket accepted = socket.accept()) {
                    greeting.give(accepted);
                } catch (IOException e) {
                    // the client may leave first
                }
            });
            peer.start();

            TransportException failure = catchThrowableOfType(
                    TransportException.class,
                    () -> SshTransport.connect(
                            new SshTarget("127.0.0.1", socket.getLocalPort(), "netops"),
                            PASSWORD,
                            KnownHosts.of(directory.resolve("none")),
                            Timeouts.defaults()));

            peer.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(failure).hasMessageStartingWith("No SSH session with 127.0.0.1:" + socket.getLocalPort());
            assertThat(failure.kind()).isEqualTo(TransportException.Kind.SSH);
        }
    }

    @Test
    void noThreadIsLeftAfterwards() throws IOException {
        for (int i = 0; i < 3; i++) {
            connect(PASSWORD).close();
        }
        failure(SshLogin.Password.of("wrong horse".toCharArray()));
        server.withoutNetconf();
        failure(PASSWORD);

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!clientThreads().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }

        assertThat(clientThreads()).isEmpty();
    }

    private static Set<String> clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.contains("SshClient"))
                .collect(Collectors.toSet());
    }

    private SshTransport connect(SshLogin login) throws IOException {
        return SshTransport.connect(
                server.target(), login, KnownHosts.of(server.knownHosts(directory)), Timeouts.defaults());
    }

    private TransportException failure(SshLogin login) {
        return catchThrowableOfType(TransportException.class, () -> connect(login));
    }

    private Path write(KeyPair key, String passphrase) throws Exception {
        Path file = directory.resolve(passphrase.isEmpty() ? "id" : "id_encrypted");
        OpenSSHKeyEncryptionContext encryption = new OpenSSHKeyEncryptionContext();
        encryption.setPassword(passphrase);
        encryption.setCipherName("AES");
        encryption.setCipherMode("CTR");
        encryption.setCipherType("256");
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(
                    key, "test", passphrase.isEmpty() ? null : encryption, out);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }
}
