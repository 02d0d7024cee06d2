package dev.cantle.netconf.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cantle.netconf.key.KeyRefusedException;
import dev.cantle.netconf.key.PrivateKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Private keys as OpenSSH's own tool writes them. */
class KeyFormatsTest {

    private static final String PASSPHRASE = "open sesame 7";

    @TempDir
    Path folder;

    @BeforeEach
    void needsTools() {
        OpenSsh.assumeInstalled("ssh-keygen");
    }

    @ParameterizedTest
    @CsvSource({
        "ed25519,256,RFC4716,ssh-ed25519",
        "ecdsa,256,RFC4716,ecdsa-sha2-nistp256",
        "ecdsa,384,PEM,ecdsa-sha2-nistp384",
        "ecdsa,521,PKCS8,ecdsa-sha2-nistp521",
        "rsa,2048,RFC4716,ssh-rsa",
        "rsa,2048,PEM,ssh-rsa",
        "rsa,2048,PKCS8,ssh-rsa"
    })
    void everyKindAndFormIsReadOpenAndEncrypted(String kind, String bits, String form, String type) throws Exception {
        Path open = OpenSsh.key(folder.resolve("open"), "", "-t", kind, "-b", bits, "-m", form);
        Path encrypted = OpenSsh.key(folder.resolve("encrypted"), PASSPHRASE, "-t", kind, "-b", bits, "-m", form);

        assertThat(types(open, "")).containsExactly(type);
        assertThat(types(encrypted, PASSPHRASE)).containsExactly(type);
        assertThat(refusal(encrypted, "another")).hasMessage("The passphrase does not open the key in " + encrypted);
    }

    @ParameterizedTest
    @CsvSource({
        "aes128-cbc",
        "aes256-cbc",
        "aes192-ctr",
        "aes256-ctr",
        "aes128-gcm@openssh.com",
        "aes256-gcm@openssh.com",
        "chacha20-poly1305@openssh.com",
        "3des-cbc"
    })
    void everyCipherOfTheOpenSshFormIsRead(String cipher) throws Exception {
        Path file = OpenSsh.key(folder.resolve("id"), PASSPHRASE, "-t", "ed25519", "-Z", cipher);

        assertThat(types(file, PASSPHRASE)).containsExactly("ssh-ed25519");
    }

    @Test
    void aKeyThatOthersMayReadIsRefused() throws Exception {
        Path file = OpenSsh.key(folder.resolve("id"), "", "-t", "ed25519");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        KeyRefusedException refusal = refusal(file, "");

        assertThat(refusal).hasMessage("Others may read the private key in " + file);
        assertThat(refusal.fix()).isEqualTo("Keep it to yourself: chmod 600 " + file);
    }

    @Test
    void anEncryptionThatTheJdkDoesNotKnowIsTold() throws Exception {
        Path file = OpenSsh.key(folder.resolve("id"), PASSPHRASE, "-t", "ecdsa", "-m", "PKCS8");
        String text = Files.readString(file);
        // the identifier of PBES2, 1.2.840.113549.1.5.13, becomes that of scrypt's neighbourhood, ….1.5.77
        byte[] der = java.util.Base64.getMimeDecoder()
                .decode(text.replaceAll("-----[A-Z ]+-----", "").strip());
        for (int i = 0; i < 40; i++) {
            if (der[i] == 0x0d && der[i - 1] == 0x05 && der[i - 2] == 0x01) {
                der[i] = 77;
                break;
            }
        }
        Files.writeString(
                file,
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                        + java.util.Base64.getMimeEncoder().encodeToString(der)
                        + "\n-----END ENCRYPTED PRIVATE KEY-----\n");

        KeyRefusedException refusal = refusal(file, PASSPHRASE);

        assertThat(refusal).hasMessageStartingWith("The key in " + file + " is encrypted in a way that is not read: ");
        assertThat(refusal.fix()).isEqualTo("Encrypt it anew: ssh-keygen -p -f " + file);
        assertThat(refusal.toString()).doesNotContain(PASSPHRASE);
    }

    @Test
    void theCertificateBesideAKeyIsShownBeforeIt() throws Exception {
        Path authority = OpenSsh.key(folder.resolve("ca"), "", "-t", "ed25519");
        Path file = OpenSsh.key(folder.resolve("id"), "", "-t", "ed25519");
        OpenSsh.sign(authority, file, "-n", "netops");

        List<KeyPair> keys = load(file, List.of(), "", new ArrayList<>());

        assertThat(keys).hasSize(2);
        assertThat(keys.get(0).getPublic()).isInstanceOf(OpenSshCertificate.class);
        assertThat(keys.get(1).getPublic()).isNotInstanceOf(OpenSshCertificate.class);
    }

    @Test
    void aCertificateThatHasExpiredIsPassedOverWithANote() throws Exception {
        Path authority = OpenSsh.key(folder.resolve("ca"), "", "-t", "ed25519");
        Path file = OpenSsh.key(folder.resolve("id"), "", "-t", "ed25519");
        OpenSsh.sign(authority, file, "-n", "netops", "-V", "20200101000000Z:20200102000000Z");
        List<String> notes = new ArrayList<>();

        assertThat(load(file, List.of(), "", notes)).hasSize(1);
        assertThat(notes)
                .containsExactly("the certificate in " + file + "-cert.pub has expired at 2020-01-02T00:00:00Z");
    }

    @Test
    void aHostCertificateAndAnotherKeysAreRefused() throws Exception {
        Path authority = OpenSsh.key(folder.resolve("ca"), "", "-t", "ed25519");
        Path file = OpenSsh.key(folder.resolve("id"), "", "-t", "ed25519");
        Path other = OpenSsh.key(folder.resolve("other"), "", "-t", "ed25519");
        OpenSsh.sign(authority, other, "-n", "netops");
        Path certificate = folder.resolve("other-cert.pub");

        assertThat(catchThrowableOfType(
                        KeyRefusedException.class, () -> load(file, List.of(certificate), "", new ArrayList<>())))
                .hasMessage("The certificate in " + certificate + " is for another key");

        OpenSsh.sign(authority, file, "-h", "-n", "router");
        assertThat(refusal(file, "")).hasMessage("The file " + file + "-cert.pub holds no user certificate");
    }

    @Test
    void aCertificateThatCannotBeReadIsTold() throws Exception {
        Path file = OpenSsh.key(folder.resolve("id"), "", "-t", "ed25519");
        Files.writeString(folder.resolve("id-cert.pub"), "nonsense");

        KeyRefusedException refusal = refusal(file, "");

        assertThat(refusal).hasMessage("The certificate in " + file + "-cert.pub cannot be read");
        assertThat(refusal.fix()).isEqualTo("Name a file as ssh-keygen -s writes it");
    }

    private static List<KeyPair> load(Path file, List<Path> certificates, String passphrase, List<String> notes)
            throws KeyRefusedException {
        return PrivateKeys.load(file, certificates, () -> passphrase, notes);
    }

    private static List<String> types(Path file, String passphrase) throws KeyRefusedException {
        return load(file, List.of(), passphrase, new ArrayList<>()).stream()
                .map(key -> KeyUtils.getKeyType(key.getPublic()))
                .toList();
    }

    private static KeyRefusedException refusal(Path file, String passphrase) {
        return catchThrowableOfType(KeyRefusedException.class, () -> types(file, passphrase));
    }
}
