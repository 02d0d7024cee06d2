package dev.cantle.netconf.transport;

import dev.cantle.netconf.key.Certificates;
import dev.cantle.netconf.key.KnownHostLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.config.hosts.KnownHostHashValue;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.jspecify.annotations.Nullable;

/**
 * The host keys that we trust, kept in a file as OpenSSH writes it (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT): plain and
 * hashed names, ports other than 22 as {@code [host]:port}, {@code @cert-authority} and {@code @revoked} keys. Lines
 * that cannot be read are skipped. The file is read anew for every connection, and only {@link #add} writes it.
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
    List<KnownHostLine> linesFor(SshTarget target) throws TransportException {
        List<KnownHostLine> found = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            KnownHostLine.parse(i + 1, lines.get(i))
                    .filter(line -> line.isFor(target.host(), target.port()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Returns why the server must not be trusted with that key or certificate, or empty if it is one we know. */
    Optional<TransportException> objection(SshTarget target, PublicKey key) {
        return Optional.ofNullable(judge(target, key).objection());
    }

    /** What is known of a key, and what speaks against it. */
    record Judgement(HostKey.State state, @Nullable TransportException objection) {}

    Judgement judge(SshTarget target, PublicKey key) {
        List<KnownHostLine> lines;
        try {
            lines = linesFor(target);
        } catch (TransportException e) {
            return new Judgement(HostKey.State.REFUSED, e);
        }
        byte[] data = Certificates.plainBlob(key);
        for (KnownHostLine line : lines) {
            if (line.isRevoked() && line.holds(data)) {
                return new Judgement(HostKey.State.REFUSED, revoked(target, key, line));
            }
        }
        Optional<Judgement> byAuthority = key instanceof OpenSshCertificate certificate
                ? byAuthority(target, certificate, lines)
                : Optional.empty();
        if (byAuthority.isPresent()) {
            return byAuthority.get();
        }
        List<KnownHostLine> plain =
                lines.stream().filter(KnownHostLine::isPlain).toList();
        if (plain.stream().anyMatch(line -> line.holds(data))) {
            return new Judgement(HostKey.State.KNOWN, null);
        }
        return plain.isEmpty()
                ? new Judgement(HostKey.State.UNKNOWN, unknown(target, key))
                : new Judgement(HostKey.State.CHANGED, changed(target, key, plain.get(0)));
    }

    private Optional<Judgement> byAuthority(
            SshTarget target, OpenSshCertificate certificate, List<KnownHostLine> lines) {
        byte[] authority = Certificates.plainBlob(certificate.getCaPubKey());
        for (KnownHostLine line : lines) {
            if (line.isRevoked() && line.holds(authority)) {
                return Optional.of(
                        new Judgement(HostKey.State.REFUSED, revoked(target, certificate.getCaPubKey(), line)));
            }
        }
        if (lines.stream().noneMatch(line -> line.isAuthority() && line.holds(authority))) {
            return Optional.empty();
        }
        return Optional.of(Certificates.hostObjection(certificate, target.host())
                .map(reason -> new Judgement(
                        HostKey.State.REFUSED,
                        new TransportException(
                                TransportException.Kind.HOST_KEY,
                                "The host certificate of " + target.address() + " is not accepted: it " + reason,
                                "Have the host key signed anew, for the name that is used here")))
                .orElseGet(() -> new Judgement(HostKey.State.KNOWN, null)));
    }

    /** Returns the key with what is known of it. */
    HostKey describe(SshTarget target, PublicKey key) {
        Judgement judgement = judge(target, key);
        return new HostKey(
                target,
                KeyUtils.getKeyType(Certificates.plain(key)),
                fingerprint(key),
                lineFor(target, key),
                judgement.state(),
                explanation(judgement.objection()));
    }

    private static String explanation(@Nullable TransportException reason) {
        return reason == null ? "" : reason.getMessage() + "\n  fix: " + reason.fix();
    }

    /**
     * Adds a line to the file, which is made if it does not exist; what is there stays as it is.
     *
     * @throws TransportException if it cannot be written
     */
    public void add(String line) throws TransportException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            boolean cut = Files.exists(file) && !endsWithNewline();
            Files.writeString(
                    file,
                    (cut ? "\n" : "") + line + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new TransportException(
                    TransportException.Kind.CREDENTIALS,
                    "The known hosts in " + file + " cannot be written: " + e.getMessage(),
                    "Name a file that you may write",
                    e);
        }
    }

    private boolean endsWithNewline() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length == 0 || bytes[bytes.length - 1] == '\n';
    }

    /** Returns the line that makes OpenSSH and us trust the target with that key. */
    static String lineFor(SshTarget target, PublicKey key) {
        try {
            StringBuilder line = new StringBuilder();
            KnownHostHashValue.appendHostPattern(line, target.host(), target.port());
            return line.append(' ')
                    .append(PublicKeyEntry.toString(Certificates.plain(key)))
                    .toString();
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

    private TransportException changed(SshTarget target, PublicKey key, KnownHostLine old) {
        return new TransportException(
                TransportException.Kind.HOST_KEY,
                "The host key of " + target.address() + " has changed: it is now " + describe(key) + ", " + file + ":"
                        + old.number() + " holds another. Somebody may be listening in",
                "Find out why it changed. If the device was replaced, put this line in place of the old one: "
                        + lineFor(target, key));
    }

    private TransportException revoked(SshTarget target, PublicKey key, KnownHostLine line) {
        return new TransportException(
                TransportException.Kind.HOST_KEY,
                "The host key of " + target.address() + " is revoked: " + describe(key) + " is marked @revoked in "
                        + file + ":" + line.number(),
                "Give the device a new host key");
    }

    private static String describe(PublicKey key) {
        return KeyUtils.getKeyType(Certificates.plain(key)) + " " + fingerprint(key);
    }

    static String fingerprint(PublicKey key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, Certificates.plain(key));
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
