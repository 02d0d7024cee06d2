package dev.cantle.cli.pipeline;

import dev.cantle.cli.console.Environment;
import dev.cantle.model.value.SecretRef;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/**
 * Secrets from the environment and from files of the user. A file must not be open to others, and holds the secret
 * on its first line.
 */
public final class AmbientSecrets implements SecretSource {

    private static final long LARGEST_FILE_BYTES = 4096;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Environment environment;
    private final Path workspace;

    /**
     * Secrets of one user.
     *
     * @param environment where {@code env:} looks
     * @param workspace where relative {@code file:} paths start; {@code ~/} is the home directory
     */
    public AmbientSecrets(Environment environment, Path workspace) {
        this.environment = environment;
        this.workspace = workspace;
    }

    @Override
    public Secret resolve(SecretRef reference) throws SecretUnavailableException {
        return reference.scheme().equals("env") ? fromEnvironment(reference) : fromFile(reference);
    }

    private Secret fromEnvironment(SecretRef reference) throws SecretUnavailableException {
        return new Secret(environment
                .get(reference.target())
                .orElseThrow(() -> new SecretUnavailableException(reference + " is not set\n  fix: export "
                        + reference.target() + " before the push, without writing it into a file of the workspace"))
                .toCharArray());
    }

    private Secret fromFile(SecretRef reference) throws SecretUnavailableException {
        Path file = path(reference.target());
        try {
            if (!Files.isRegularFile(file)) {
                throw new SecretUnavailableException(
                        reference + ": there is no such file\n  fix: create it with only the secret in it, mode 0600");
            }
            if (Files.size(file) > LARGEST_FILE_BYTES) {
                throw new SecretUnavailableException(reference + ": the file is larger than " + LARGEST_FILE_BYTES
                        + " bytes\n  fix: it holds only the secret");
            }
            if (isOpenToOthers(file)) {
                throw new SecretUnavailableException(
                        reference + ": others may read the file\n  fix: chmod 600 " + reference.target());
            }
            return firstLine(Files.readAllBytes(file), reference);
        } catch (IOException e) {
            throw new SecretUnavailableException(reference + ": the file cannot be read\n  fix: check its permissions ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    private Path path(String target) {
        if (target.startsWith("~/")) {
            return Path.of(environment.get("HOME").orElse(".")).resolve(target.substring(2));
        }
        return workspace.resolve(target);
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
        } catch (UnsupportedOperationException noPosixFileSystem) {
            return false;
        }
    }

    private static Secret firstLine(byte[] bytes, SecretRef reference) throws SecretUnavailableException {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        text.get(line);
        if (text.hasArray()) {
            Arrays.fill(text.array(), '\0');
        }
        if (end == 0) {
            throw new SecretUnavailableException(reference + ": the file is empty\n  fix: write the secret into it");
        }
        return new Secret(line);
    }
}
