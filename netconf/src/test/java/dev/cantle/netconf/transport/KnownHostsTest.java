package dev.cantle.netconf.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.netconf.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import org.apache.sshd.client.config.hosts.KnownHostDigest;
import org.apache.sshd.client.config.hosts.KnownHostHashValue;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownHostsTest {

    private static final SshTarget TARGET = new SshTarget("192.0.2.1", 830, "netops");
    private static final SshTarget STANDARD_PORT = new SshTarget("nxp-fra-01.example.net", 22, "netops");
    private static final PublicKey KEY =
            ScriptedServer.newKey("ecdsa-sha2-nistp256", 256).getPublic();
    private static final PublicKey OTHER =
            ScriptedServer.newKey("ecdsa-sha2-nistp256", 256).getPublic();
    private static final String KEY_TEXT = PublicKeyEntry.toString(KEY);
    private static final String OTHER_TEXT = PublicKeyEntry.toString(OTHER);

    @TempDir
    Path directory;

    @Test
    void aKnownKeyIsTrusted() throws IOException {
        assertThat(objection("[192.0.2.1]:830 " + KEY_TEXT + " comment", TARGET))
                .isEmpty();
    }

    @Test
    void theStandardPortNeedsNoBrackets() throws IOException {
        assertThat(objection("nxp-fra-01.example.net,192.0.2.1 " + KEY_TEXT, STANDARD_PORT))
                .isEmpty();
    }

    @Test
    void anEntryForAnotherPortDoesNotCount() throws IOException {
        assertThat(objection("[192.0.2.1]:831 " + KEY_TEXT, TARGET)).isPresent();
        assertThat(objection("192.0.2.1 " + KEY_TEXT, TARGET)).isPresent();
    }

    @Test
    void aHashedEntryIsTrusted() throws Exception {
        byte[] salt = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
        byte[] digest = KnownHostHashValue.calculateHashValue("192.0.2.1", 830, KnownHostDigest.SHA1, salt);
        String host = KnownHostHashValue.append(new StringBuilder(), KnownHostDigest.SHA1, salt, digest)
                .toString();

        assertThat(objection(host + " " + KEY_TEXT, TARGET)).isEmpty();
        assertThat(objection(host + " " + KEY_TEXT, new SshTarget("192.0.2.2", 830, "netops")))
                .isPresent();
    }

    @Test
    void anUnknownHostIsRefusedWithTheLineToAdd() throws IOException {
        TransportException objection =
                objection("192.0.2.9 " + KEY_TEXT, TARGET).orElseThrow();

        assertThat(objection.kind()).isEqualTo(TransportException.Kind.HOST_KEY);
        assertThat(objection)
                .hasMessage("The host key of 192.0.2.1:830 is not known: ecdsa-sha2-nistp256 " + fingerprint()
                        + " is not in " + file());
        assertThat(objection.fix())
                .isEqualTo("Compare the fingerprint with the device's own, then add this line to " + file()
                        + ": [192.0.2.1]:830 " + KEY_TEXT);
    }

    @Test
    void theLineToAddIsTrustedOnceItIsThere() throws IOException {
        TransportException objection = objection("", STANDARD_PORT).orElseThrow();
        String fix = objection.fix();

        String line = fix.substring(fix.indexOf(": ") + 2);

        assertThat(objection(line, STANDARD_PORT)).isEmpty();
    }

    @Test
    void aMissingFileKnowsNobody() {
        KnownHosts hosts = KnownHosts.of(directory.resolve("none"));

        assertThat(hosts.objection(TARGET, KEY))
                .get()
                .satisfies(objection -> assertThat(objection).hasMessageContaining("is not known"));
    }

    @Test
    void aChangedKeyIsRefusedAndToldApartFromAnUnknownOne() throws IOException {
        TransportException objection =
                objection("[192.0.2.1]:830 " + OTHER_TEXT, TARGET).orElseThrow();

        assertThat(objection)
                .hasMessage("The host key of 192.0.2.1:830 has changed: it is now ecdsa-sha2-nistp256 " + fingerprint()
                        + ", " + file() + ":1 holds another. Somebody may be listening in");
        assertThat(objection.fix())
                .isEqualTo("Find out why it changed. If the device was replaced, put this line in place of the old"
                        + " one: [192.0.2.1]:830 " + KEY_TEXT);
    }

    @Test
    void aRevokedKeyIsRefusedEvenIfItIsAlsoTrusted() throws IOException {
        TransportException objection = objection(
                        "[192.0.2.1]:830 " + KEY_TEXT + "\n@revoked * " + KEY_TEXT + "\n@revoked [192.0.2.1]:830 "
                                + KEY_TEXT,
                        TARGET)
                .orElseThrow();

        assertThat(objection)
                .hasMessage("The host key of 192.0.2.1:830 is revoked: ecdsa-sha2-nistp256 " + fingerprint()
                        + " is marked @revoked in " + file() + ":2");
        assertThat(objection.fix()).isEqualTo("Give the device a new host key");
    }

    @Test
    void theKeyOfACertificateAuthorityIsNoHostKey() throws IOException {
        assertThat(objection("@cert-authority [192.0.2.1]:830 " + KEY_TEXT, TARGET))
                .isPresent();
    }

    @Test
    void aBadLineDoesNotSpoilTheOthers() throws IOException {
        assertThat(objection(
                        "# my hosts\n\nnonsense\n@\n|1|broken " + KEY_TEXT + "\n[192.0.2.1]:830 " + KEY_TEXT, TARGET))
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("folder"));

        Optional<TransportException> objection = KnownHosts.of(folder).objection(TARGET, KEY);

        assertThat(objection).get().satisfies(it -> {
            assertThat(it).hasMessageStartingWith("The known hosts in " + folder + " cannot be read: ");
            assertThat(it.kind()).isEqualTo(TransportException.Kind.CREDENTIALS);
        });
    }

    private Optional<TransportException> objection(String lines, SshTarget target) throws IOException {
        Files.writeString(file(), lines + "\n");
        return KnownHosts.of(file()).objection(target, KEY);
    }

    private Path file() {
        return directory.resolve("known_hosts");
    }

    private static String fingerprint() {
        String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, KEY);
        assertThat(fingerprint).startsWith("SHA256:");
        return fingerprint;
    }
}
