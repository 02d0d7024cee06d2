package dev.cantle.netconf.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Optional;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/** OpenSSH certificates (PROTOCOL.certkeys): a key, whom it stands for and how long, signed by an authority. */
public final class Certificates {

    private Certificates() {}

    /**
     * Returns the certificate for that key in a file.
     *
     * @throws KeyRefusedException if it is none, or another key's
     */
    public static OpenSshCertificate read(Path file, PublicKey key) throws KeyRefusedException {
        PublicKey read;
        try {
            read = AuthorizedKeyEntry.parseAuthorizedKeyEntry(
                            Files.readString(file).strip())
                    .resolvePublicKey(null, PublicKeyEntryResolver.FAILING);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw refused(
                    "The certificate in " + file + " cannot be read", "Name a file as ssh-keygen -s writes it", e);
        }
        if (!(read instanceof OpenSshCertificate certificate)
                || certificate.getType() != OpenSshCertificate.Type.USER) {
            throw refused(
                    "The file " + file + " holds no user certificate",
                    "Have the key signed without -h: ssh-keygen -s CA -I ID -n USER FILE",
                    null);
        }
        if (!KeyUtils.compareKeys(certificate.getCertPubKey(), key)) {
            throw refused(
                    "The certificate in " + file + " is for another key",
                    "Remove it, or have the key that is used signed",
                    null);
        }
        return certificate;
    }

    private static KeyRefusedException refused(String message, String fix, @Nullable Exception cause) {
        return cause == null ? new KeyRefusedException(message, fix) : new KeyRefusedException(message, fix, cause);
    }

    /** Returns why the certificate is not valid at this moment, or empty if it is. */
    public static Optional<String> staleness(OpenSshCertificate certificate) {
        if (OpenSshCertificate.isValidNow(certificate)) {
            return Optional.empty();
        }
        Instant begin = Instant.ofEpochSecond(certificate.getValidAfter());
        return Optional.of(
                begin.isAfter(Instant.now())
                        ? "is not valid before " + begin
                        : "has expired at " + Instant.ofEpochSecond(certificate.getValidBefore()));
    }

    /** Returns why the certificate does not speak for that host, or empty if it does. Its signature is not looked at. */
    public static Optional<String> hostObjection(OpenSshCertificate certificate, String host) {
        if (certificate.getType() != OpenSshCertificate.Type.HOST) {
            return Optional.of("is not a host's");
        }
        if (!certificate.getPrincipals().contains(host)) {
            return Optional.of("is for " + String.join(", ", certificate.getPrincipals()) + ", not for " + host);
        }
        if (!certificate.getCriticalOptions().isEmpty()) {
            return Optional.of("has a critical option that is not known");
        }
        return staleness(certificate);
    }

    /** Returns the key, or the one inside a certificate. */
    public static PublicKey plain(PublicKey key) {
        return key instanceof OpenSshCertificate certificate ? certificate.getCertPubKey() : key;
    }

    /** Returns the key, or the one inside a certificate, as SSH sends it (RFC 4253 §6.6). */
    public static byte[] plainBlob(PublicKey key) {
        ByteArrayBuffer buffer = new ByteArrayBuffer();
        buffer.putRawPublicKey(plain(key));
        return buffer.getCompactData();
    }
}
