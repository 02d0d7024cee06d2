package dev.cantle.cli.secret;

import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.value.SecretRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Secrets in files of the user. A file must not be open to others. A symbolic link is followed once, and what is checked
 * is what is read: the file at its end.
 */
final class SecretFile {

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final UserPaths paths;

    SecretFile(UserPaths paths) {
        this.paths = paths;
    }

    Secret read(SecretRef reference) throws SecretUnavailableException {
        return SecretBytes.firstLine(
                bytes(paths.of(reference.target()), reference, SecretBytes.LARGEST + 1), reference, "the file");
    }

    /** The first bytes of a file that only its owner may read; the caller wipes them. */
    static byte[] bytes(Path written, SecretRef reference, int most) throws SecretUnavailableException {
        try {
            Path file = written.toRealPath();
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new SecretUnavailableException(
                        reference + ": this is not a file\n  fix: name a file with only the secret in it, mode 0600");
            }
            if (isOpenToOthers(file)) {
                throw new SecretUnavailableException(
                        reference + ": others may read or change the file\n  fix: chmod 600 " + written);
            }
            try (InputStream stream = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                return stream.readNBytes(most);
            }
        } catch (NoSuchFileException e) {
            throw new SecretUnavailableException(reference + ": there is no such file\n  fix: "
                    + (reference.scheme().equals("keystore")
                            ? "make the key store with keytool -importpass -storetype PKCS12 -keystore " + written
                                    + " -alias " + reference.target().replaceFirst("^.*#", "") + ", then chmod 600 it"
                            : "create it with only the secret in it, mode 0600"));
        } catch (IOException e) {
            throw new SecretUnavailableException(reference + ": the file cannot be read\n  fix: check its permissions ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        try {
            return Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .permissions()
                    .stream()
                    .anyMatch(OTHERS::contains);
        } catch (UnsupportedOperationException noPosixFileSystem) {
            return false;
        }
    }
}
