package dev.cantle.netconf.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.config.hosts.KnownHostHashValue;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;

/**
 * The host keys that we trust, kept in a file as OpenSSH writes it (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT): plain and
 * hashed names, ports other than 22 as {@code [host]:port}, {@code @revoked} keys. Entries of certificate authorities
 * are skipped, and so are lines that cannot be read. The file is read anew for every connection and never written.
 */
public final class KnownHosts {

    private static final int MAX_FILE_BYTES = 16 << 20;

    private final Path file;

    private KnownHosts(Path file) {
        this.file = file;
    }

    /** Returns the keys of that file; a file that does not exist knows no host. */
    public static KnownHosts of(Path file) {
        return new KnownHosts(file);
    }

    /** Returns the lines that speak of the target. */
    List<KnownHostEntry> entriesFor(SshTarget target) throws TransportException {
        List<KnownHostEntry> entries = new ArrayList<>();
        for (String line : lines()) {
            parse(line)
                    .filter(entry -> entry.isHostMatch(target.host(), target.port()))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    /** Returns why the server must not be trusted with that key, or empty if it is the one we know. */
    Optional<TransportException> objection(SshTarget target, PublicKey key) {
        List<KnownHostEntry> entries;
        try {
            entries = entriesFor(target);
        } catch (TransportException e) {
            return Optional.of(e);
        }
        byte[] data = keyData(key);
        if (entries.stream().anyMatch(entry -> isRevoked(entry) && holds(entry, data))) {
            return Optional.of(revoked(target, key));
        }
        List<KnownHostEntry> trusted =
                entries.stream().filter(entry -> entry.getMarker() == null).toList();
        if (trusted.stream().anyMatch(entry -> holds(entry, data))) {
            return Optional.empty();
        }
        return Optional.of(trusted.isEmpty() ? unknown(target, key) : changed(target, key));
    }

    /** Returns the line that makes OpenSSH and us trust the target with that key. */
    static String lineFor(SshTarget target, PublicKey key) {
        try {
            StringBuilder line = new StringBuilder();
            KnownHostHashValue.appendHostPattern(line, target.host(), target.port());
            return line.append(' ').append(PublicKeyEntry.toString(key)).toString();
        } catch (IOException e) {
            throw new IllegalStateException("A StringBuilder does not fail", e);
        }
    }

    private TransportException unknown(SshTarget target, PublicKey key) {
        return new TransportException(
                TransportException.Kind.HOST_KEY,
                "The host key of " + target.address() + " is not known: " + describe(key) + " is not in " + file,
                "Compare the fingerprint with the device's own, then add this line to " + file + ": "
                        + lineFor(target, key));
    }

    private TransportException changed(SshTarget target, PublicKey key) {
        return new TransportException(
                TransportException.Kind.HOST_KEY,
                "The host key of " + target.address() + " has changed: it is now " + describe(key) + ", " + file
                        + " holds another. Somebody may be listening in",
                "Find out why it changed. If the device was replaced, put this line in place of the old one: "
                        + lineFor(target, key));
    }

    private TransportException revoked(SshTarget target, PublicKey key) {
        return new TransportException(
                TransportException.Kind.HOST_KEY,
                "The host key of " + target.address() + " is revoked: " + describe(key) + " is marked @revoked in "
                        + file,
                "Give the device a new host key");
    }

    private static String describe(PublicKey key) {
        return KeyUtils.getKeyType(key) + " " + KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }

    private static boolean isRevoked(KnownHostEntry entry) {
        return "revoked".equals(entry.getMarker());
    }

    private static boolean holds(KnownHostEntry entry, byte[] data) {
        return Arrays.equals(entry.getKeyEntry().getKeyData(), data);
    }

    private static byte[] keyData(PublicKey key) {
        return AuthorizedKeyEntry.parseAuthorizedKeyEntry(PublicKeyEntry.toString(key))
                .getKeyData();
    }

    private static Optional<KnownHostEntry> parse(String line) {
        if (line.isBlank() || line.strip().startsWith("#")) {
            return Optional.empty();
        }
        try {
            KnownHostEntry entry = KnownHostEntry.parseKnownHostEntry(line.strip());
            return Optional.ofNullable(entry).filter(it -> it.getKeyEntry() != null);
        } catch (RuntimeException e) {
            // one bad line must not lock the user out of every other device; OpenSSH skips it as well
            return Optional.empty();
        }
    }

    private List<String> lines() throws TransportException {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new IOException("larger than " + MAX_FILE_BYTES + " bytes");
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IOException e) {
            throw new TransportException(
                    TransportException.Kind.CREDENTIALS,
                    "The known hosts in " + file + " cannot be read: " + e.getMessage(),
                    "Name a readable file of known hosts",
                    e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
