package dev.cantle.netconf.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.ScriptedServer;
import dev.cantle.netconf.Timeouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.common.keyprovider.FileHostKeyCertificateProvider;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers whose host key an authority has signed. */
@Tag("io")
class HostCertificateTest {

    private static final SshLogin PASSWORD = SshLogin.Password.of(ScriptedServer.PASSWORD.toCharArray());

    @TempDir
    Path folder;

    private ScriptedServer server;
    private Path authority;
    private Path hostKey;

    @BeforeEach
    void start() throws Exception {
        OpenSsh.assumeInstalled("ssh-keygen");
        server = ScriptedServer.start();
        authority = OpenSsh.key(folder.resolve("ca"), "", "-t", "ed25519");
        hostKey = OpenSsh.key(folder.resolve("host"), "", "-t", "ecdsa");
    }

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aServerSignedByAKnownAuthorityIsTrusted() throws Exception {
        signed("-n", "127.0.0.1,router");

        assertThat(failure("@cert-authority [127.0.0.1]:* " + authorityKey())).isNull();
        assertThat(failure("@cert-authority * " + authorityKey())).isNull();
    }

    @Test
    void anAuthorityForOthersDoesNotCount() throws Exception {
        signed("-n", "127.0.0.1");

        assertThat(failure("@cert-authority *.example.net " + authorityKey()))
                .hasMessageStartingWith("The host key of " + server.target().address() + " is not known: ");
    }

    @Test
    void theKeyOfASignedServerMayBeKnownByItself() throws Exception {
        signed("-n", "127.0.0.1");

        assertThat(failure("[127.0.0.1]:" + server.target().port() + " " + publicKey(hostKey)))
                .isNull();
    }

    @Test
    void aCertificateForAnotherNameIsRefused() throws Exception {
        signed("-n", "router.example.net");

        TransportException failure = failure("@cert-authority * " + authorityKey());

        assertThat(failure.kind()).isEqualTo(TransportException.Kind.HOST_KEY);
        assertThat(failure)
                .hasMessageStartingWith(
                        "The host certificate of " + server.target().address() + " is not accepted: ")
                .hasMessageContaining("invalid principal 127.0.0.1");
        assertThat(failure.fix()).isEqualTo("Have the host key signed anew, for the name that is used here");
    }

    @Test
    void aCertificateThatHasExpiredIsRefused() throws Exception {
        signed("-n", "127.0.0.1", "-V", "20200101000000Z:20200102000000Z");

        assertThat(failure("@cert-authority * " + authorityKey()).kind()).isEqualTo(TransportException.Kind.HOST_KEY);
    }

    @Test
    void anAuthorityThatIsRevokedIsRefused() throws Exception {
        signed("-n", "127.0.0.1");

        assertThat(failure("@cert-authority * " + authorityKey() + "\n@revoked * " + authorityKey()))
                .hasMessageContaining(" is revoked: ssh-ed25519 SHA256:")
                .hasMessageContaining(" is marked @revoked in " + folder.resolve("known_hosts") + ":2");
    }

    private void signed(String... options) throws Exception {
        String[] all = new String[options.length + 1];
        all[0] = "-h";
        System.arraycopy(options, 0, all, 1, options.length);
        OpenSsh.sign(authority, hostKey, all);
        server.sshd().setKeyPairProvider(new FileKeyPairProvider(hostKey));
        server.sshd().setHostKeyCertificateProvider(new FileHostKeyCertificateProvider(Path.of(hostKey + "-cert.pub")));
    }

    private String authorityKey() throws IOException {
        return publicKey(authority);
    }

    private static String publicKey(Path key) throws IOException {
        return Files.readString(Path.of(key + ".pub")).strip();
    }

    private TransportException failure(String knownHosts) throws IOException {
        Path file = Files.writeString(folder.resolve("known_hosts"), knownHosts + "\n");
        SshRoute route = SshRoute.direct(new SshStop(server.target(), List.of(PASSWORD), KnownHosts.of(file)));
        return catchThrowableOfType(TransportException.class, () -> {
            try (SshHub hub = SshHub.start(Timeouts.defaults(), 2)) {
                hub.connect(route).close();
            }
        });
    }
}
