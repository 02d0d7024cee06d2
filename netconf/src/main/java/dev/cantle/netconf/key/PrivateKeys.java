package dev.cantle.netconf.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.EncryptedPrivateKeyInfo;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;

/** Reads private keys from files; every way in which that fails is told in the user's words. */
public final class PrivateKeys {

    private static final int MOST_BYTES = 1 << 20;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private PrivateKeys() {}

    /**
     * Returns what can be shown for a login: each certificate with the key that it is for, then the key alone.
     *
     * @param certificates the files of its certificates; without any, the one beside the key if there is one
     * @param passphrase asked only if the key is encrypted
     * @param notes gets a sentence for each certificate that was passed over
     * @throws KeyRefusedException if the key or a certificate cannot be used; the message holds no secret
     */
    public static List<KeyPair> load(
            Path file, List<Path> certificates, Supplier<String> passphrase, List<String> notes)
            throws KeyRefusedException {
        List<KeyPair> keys = read(file, passphrase);
        List<KeyPair> all = new ArrayList<>();
        for (Path signed : withBeside(file, certificates)) {
            OpenSshCertificate certificate =
                    Certificates.read(signed, keys.get(0).getPublic());
            Optional<String> stale = Certificates.staleness(certificate);
            if (stale.isPresent()) {
                notes.add("the certificate in " + signed + " " + stale.get());
            } else {
                all.add(new KeyPair(certificate, keys.get(0).getPrivate()));
            }
        }
        all.addAll(keys);
        return all;
    }

    private static List<Path> withBeside(Path file, List<Path> certificates) {
        Path beside = Path.of(file + "-cert.pub");
        return certificates.isEmpty() && Files.exists(beside) ? List.of(beside) : certificates;
    }

    private static List<KeyPair> read(Path file, Supplier<String> passphrase) throws KeyRefusedException {
        byte[] bytes = bytes(file);
        boolean[] asked = new boolean[1];
        try {
            Optional<EncryptedPrivateKeyInfo> encrypted =
                    Pkcs8.encrypted(new String(bytes, StandardCharsets.ISO_8859_1));
            if (encrypted.isPresent()) {
                asked[0] = true;
                bytes = Pkcs8.decrypt(encrypted.get(), passphrase.get().toCharArray());
            }
            List<KeyPair> keys = parse(file, bytes, (session, resource, retry) -> {
                asked[0] = true;
                return passphrase.get();
            });
            if (!keys.isEmpty()) {
                return keys;
            }
        } catch (NoSuchAlgorithmException e) {
            throw refused(
                    "The key in " + file + " is encrypted in a way that is not read: " + e.getMessage(),
                    "Encrypt it anew: ssh-keygen -p -f " + file);
        } catch (IOException | GeneralSecurityException | RuntimeException | LinkageError e) {
            // the cause is left out on purpose: some decoders quote what they could not decode
            throw asked[0] ? wrongPassphrase(file) : notAKey(file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
        throw asked[0] ? wrongPassphrase(file) : notAKey(file);
    }

    private static List<KeyPair> parse(Path file, byte[] bytes, FilePasswordProvider passphrase)
            throws IOException, GeneralSecurityException {
        List<KeyPair> keys = new ArrayList<>();
        Iterable<KeyPair> loaded = SecurityUtils.loadKeyPairIdentities(
                null, new PathResource(file), new ByteArrayInputStream(bytes), passphrase);
        if (loaded != null) {
            loaded.forEach(keys::add);
        }
        return keys;
    }

    private static byte[] bytes(Path file) throws KeyRefusedException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw notAKey(file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (isOpenToOthers(file)) {
                throw refused("Others may read the private key in " + file, "Keep it to yourself: chmod 600 " + file);
            }
            return bytes;
        } catch (KeyRefusedException e) {
            throw e;
        } catch (IOException e) {
            throw refused("The key file " + file + " cannot be read", "Name a private key that exists and is yours");
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
        } catch (UnsupportedOperationException noPosixFileSystem) {
            return false;
        }
    }

    private static KeyRefusedException wrongPassphrase(Path file) {
        return refused("The passphrase does not open the key in " + file, "Give the passphrase of that key");
    }

    private static KeyRefusedException notAKey(Path file) {
        return refused(
                "The file " + file + " holds no private key that can be read",
                "Name an ed25519, ecdsa or rsa private key in OpenSSH, PEM or PKCS#8 form");
    }

    private static KeyRefusedException refused(String message, String fix) {
        return new KeyRefusedException(message, fix);
    }
}
