package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.simulator.server.Login;
import dev.cantle.simulator.server.SshOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.sshd.certificate.OpenSshCertificateBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By what a router lets clients in, and by what they know it. */
@Tag("io")
class LoginTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static String line(KeyPair key) {
        return PublicKeyEntry.toString(key.getPublic());
    }

    private static Simulator start(SshOptions ssh, Login login) throws IOException {
        DeviceOptions device = new DeviceOptions("mx-1", 0, List.of(login), FactoryConfiguration.of("mx-1"), ssh);
        return Simulator.start(SimulatorOptions.of(List.of(device), Routers.twoClouds()));
    }

    /** Logs in, and gives the host key that the router showed. */
    private static PublicKey login(Simulator simulator, Consumer<ClientSession> identity) throws IOException {
        SimulatedDevice device = simulator.devices().get(0);
        AtomicReference<@Nullable PublicKey> shown = new AtomicReference<>();
        try (SshClient ssh = SshClient.setUpDefaultClient()) {
            ssh.setServerKeyVerifier((session, address, key) -> {
                shown.set(key);
                return true;
            });
            ssh.start();
            try (ClientSession session = ssh.connect(device.user(), device.host(), device.port())
                    .verify(PATIENCE)
                    .getSession()) {
                identity.accept(session);
                session.auth().verify(PATIENCE);
            }
        }
        return Objects.requireNonNull(shown.get(), "the host key");
    }

    private static KeyPair certified(KeyPair key, KeyPair authority, String principal) throws Exception {
        OpenSshCertificate certificate = OpenSshCertificateBuilder.userCertificate()
                .id("test")
                .serial(1)
                .publicKey(key.getPublic())
                .principals(List.of(principal))
                .validAfter(OpenSshCertificate.MIN_EPOCH)
                .validBefore(OpenSshCertificate.INFINITY)
                .sign(authority);
        return new KeyPair(certificate, key.getPrivate());
    }

    @ParameterizedTest
    @EnumSource(
            value = SshOptions.Method.class,
            names = {"PASSWORD", "KEYBOARD_INTERACTIVE"})
    void aPasswordLetsInBothByItselfAndAsAnAnswer(SshOptions.Method method) throws IOException {
        try (Simulator simulator =
                start(SshOptions.standard().withMethods(method), new Login("cantle", "pass-1", ""))) {
            login(simulator, session -> session.addPasswordIdentity("pass-1"));
            assertThatThrownBy(() -> login(simulator, session -> session.addPasswordIdentity("wrong")))
                    .isInstanceOf(SshException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(HostKey.Kind.class)
    void anAuthorizedKeyOfAnyKindLetsInAndNoOther(HostKey.Kind kind) throws IOException {
        KeyPair key = HostKey.generate(kind);
        Login login = new Login("cantle", "", "").withAuthorizedKeys(List.of(line(key)));
        try (Simulator simulator = start(SshOptions.standard(), login)) {
            login(simulator, session -> session.addPublicKeyIdentity(key));
            assertThatThrownBy(() -> login(
                            simulator, session -> session.addPublicKeyIdentity(HostKey.generate(HostKey.Kind.ED25519))))
                    .isInstanceOf(SshException.class);
            assertThatThrownBy(() -> login(simulator, session -> session.addPasswordIdentity("wrong")))
                    .isInstanceOf(SshException.class);
        }
    }

    @Test
    void aCertificateOfATrustedAuthorityLetsItsPrincipalIn() throws Exception {
        KeyPair authority = HostKey.generate(HostKey.Kind.ED25519);
        KeyPair stranger = HostKey.generate(HostKey.Kind.ED25519);
        KeyPair key = HostKey.generate(HostKey.Kind.ED25519);
        KeyPair good = certified(key, authority, "cantle");
        KeyPair anotherUser = certified(key, authority, "root");
        KeyPair anotherAuthority = certified(key, stranger, "cantle");
        SshOptions ssh = SshOptions.standard().withUserAuthorities(List.of(line(authority)));
        try (Simulator simulator = start(ssh, new Login("cantle", "pass-1", ""))) {
            login(simulator, session -> session.addPublicKeyIdentity(good));
            assertThatThrownBy(() -> login(simulator, session -> session.addPublicKeyIdentity(anotherUser)))
                    .isInstanceOf(SshException.class);
            assertThatThrownBy(() -> login(simulator, session -> session.addPublicKeyIdentity(anotherAuthority)))
                    .isInstanceOf(SshException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(HostKey.Kind.class)
    void theRouterShowsTheHostKeyThatItWasGiven(HostKey.Kind kind) throws IOException {
        KeyPair key = HostKey.generate(kind);
        try (Simulator simulator =
                start(SshOptions.standard().withHostKeys(List.of(key)), new Login("cantle", "pass-1", ""))) {
            PublicKey shown = login(simulator, session -> session.addPasswordIdentity("pass-1"));

            assertThat(KeyUtils.compareKeys(shown, key.getPublic())).isTrue();
            assertThat(simulator.devices().get(0).knownHosts())
                    .singleElement()
                    .asString()
                    .endsWith(line(key));
        }
    }

    @Test
    void anAuthorityVouchesForTheHostKey() throws IOException {
        KeyPair authority = HostKey.generate(HostKey.Kind.ED25519);
        try (Simulator simulator =
                start(SshOptions.standard().withHostAuthority(authority), new Login("cantle", "pass-1", ""))) {
            PublicKey shown = login(simulator, session -> session.addPasswordIdentity("pass-1"));

            assertThat(shown).isInstanceOfSatisfying(OpenSshCertificate.class, certificate -> {
                assertThat(certificate.getPrincipals()).contains("127.0.0.1", "mx-1");
                assertThat(KeyUtils.compareKeys(certificate.getCaPubKey(), authority.getPublic()))
                        .isTrue();
            });
        }
    }

    @Test
    void aHostKeyIsReadFromAFile(@TempDir Path folder) throws Exception {
        KeyPair key = HostKey.generate(HostKey.Kind.ED25519);
        Path file = folder.resolve("host_key");
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", null, out);
        }

        assertThat(KeyUtils.compareKeys(HostKey.read(file).getPublic(), key.getPublic()))
                .isTrue();

        Files.writeString(file, "no key");
        assertThatThrownBy(() -> HostKey.read(file))
                .isInstanceOfSatisfying(
                        IllegalValueException.class,
                        refused -> assertThat(refused.fix()).contains("ssh-keygen -t ed25519"))
                .hasMessageContaining("host_key holds no private key that can be read without a passphrase");
    }

    @Test
    void aLineThatIsNoPublicKeyIsRefused() {
        assertThatThrownBy(() -> new Login("cantle", "", "").withAuthorizedKeys(List.of("ssh-ed25519 broken")))
                .isInstanceOf(IllegalValueException.class)
                .hasMessage("'ssh-ed25519 broken' is not a public key");
    }
}
