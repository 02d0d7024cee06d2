package dev.cantle.cli.pipeline;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A file of the {@code golden/} folder and what rendering wants to stand in it.
 *
 * @param workspace the folder of the workspace
 * @param path the file, relative to the workspace
 * @param wanted its whole text, or empty when the file must not exist
 * @param isNew whether it is known not to exist, as its folder does not; if not, it may or may not
 */
public record ReviewedFile(Path workspace, Path path, String wanted, boolean isNew) {

    private static final int CONTEXT_LINES = 3;

    /** A file that may exist. */
    public ReviewedFile(Path workspace, Path path, String wanted) {
        this(workspace, path, wanted, false);
    }

    /** Whether the file stands as it should. */
    public boolean isCurrent() {
        if (!exists()) {
            return wanted.isEmpty();
        }
        return !wanted.isEmpty() && Arrays.equals(bytes(), wanted.getBytes(StandardCharsets.UTF_8));
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
            Path file = target();
            if (wanted.isEmpty()) {
                Files.delete(file);
                return true;
            }
            Path part = writePart();
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself. */
    public Path target() {
        return workspace.resolve(path);
    }

    /**
     * Writes what is wanted beside the file, to be moved to its place.
     *
     * @return where it was written
     */
    public Path writePart() throws IOException {
        Path file = target().toAbsolutePath();
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(part, wanted);
        } catch (IOException e) {
            // The first files of a folder find that there is none; to look first would take a look for each file. What
            // else hinders the writing hinders it again.
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(part, wanted);
        }
        if (exists()) {
            copyPermissions(file, part);
        }
        return part;
    }

    // The golden stays as readable as the file that it replaces; a new one is as readable as any new file.
    private static void copyPermissions(Path file, Path part) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(file));
        }
    }

    // Files.exists makes an exception of each file that is not there, which are all of them at first.
    private boolean exists() {
        return !isNew && target().toFile().exists();
    }

    private String actual() {
        return exists() ? new String(bytes(), StandardCharsets.UTF_8) : "";
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(target());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
