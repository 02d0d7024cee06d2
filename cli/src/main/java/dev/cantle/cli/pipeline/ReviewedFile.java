package dev.cantle.cli.pipeline;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A file of the {@code golden/} folder and what rendering wants to stand in it.
 *
 * @param workspace the folder of the workspace
 * @param path the file, relative to the workspace
 * @param wanted its whole text, or empty when the file must not exist
 */
public record ReviewedFile(Path workspace, Path path, String wanted) {

    private static final int CONTEXT_LINES = 3;

    /** Whether the file stands as it should. */
    public boolean isCurrent() {
        return actual().equals(wanted) && exists() == !wanted.isEmpty();
    }

    /** What differs, as a unified diff from the file to what rendering gives; empty when nothing does. */
    public List<String> difference() {
        String name = path.toString().replace('\\', '/');
        List<String> before = actual().lines().toList();
        List<String> after = wanted.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                exists() ? name : "/dev/null",
                wanted.isEmpty() ? "/dev/null" : name,
                before,
                DiffUtils.diff(before, after),
                CONTEXT_LINES);
    }

    /**
     * Makes the file what it should be. It is replaced as a whole, so that a reader never sees half of it.
     *
     * @return whether anything changed
     */
    public boolean write() {
        if (isCurrent()) {
            return false;
        }
        try {
            Path file = workspace.resolve(path);
            if (wanted.isEmpty()) {
                Files.delete(file);
                return true;
            }
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
            try {
                Files.writeString(part, wanted);
                copyPermissions(file, part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A temporary file is private to its owner; a golden is as readable as the file it replaces, or as any new file.
    private static void copyPermissions(Path file, Path part) throws IOException {
        if (!Files.getFileStore(part).supportsFileAttributeView("posix")) {
            return;
        }
        if (Files.exists(file)) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
        } else {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private boolean exists() {
        return Files.exists(workspace.resolve(path));
    }

    private String actual() {
        try {
            Path file = workspace.resolve(path);
            // Any byte that is not UTF-8 makes the text differ, which is all that matters here.
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
