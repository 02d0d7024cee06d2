package dev.cantle.cli.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that another takes the place of, or nothing; what stood there is kept until all is well. One thread at a time. */
final class Replacement {

    private final Path part;
    private final Path file;
    private final boolean deletes;
    private boolean keeps;

    private Replacement(Path part, Path file, boolean deletes) {
        this.part = part;
        this.file = file;
        this.deletes = deletes;
    }

    /** A file that another is to replace, which stands beside it. */
    static Replacement by(Path part, Path file) {
        return new Replacement(part, file, false);
    }

    /** A file that is to go. */
    static Replacement deletion(Path file) {
        return new Replacement(file, file, true);
    }

    /** The file. */
    Path file() {
        return file;
    }

    /** Where what stood there is, from {@link #perform} on until it is put back or let go of. */
    Path kept() {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".kept");
    }

    /** Does it. A reader sees the old file or the new one, never half of one. */
    void perform() throws IOException {
        keeps = file.toFile().exists();
        try {
            if (keeps) {
                keep();
            }
            if (deletes) {
                Files.deleteIfExists(file);
            } else {
                move(part, file);
            }
        } catch (IOException e) {
            keeps = false;
            Files.deleteIfExists(kept());
            throw e;
        }
    }

    private void keep() throws IOException {
        Path kept = kept();
        Files.deleteIfExists(kept);
        try {
            Files.createLink(kept, file);
        } catch (UnsupportedOperationException | IOException e) {
            // Not every file system has links, and some refuse them for files of others.
            Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Puts back what stood there before. */
    void undo() throws IOException {
        if (keeps) {
            move(kept(), file);
            keeps = false;
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** Lets go of what stood there before. */
    void forget() throws IOException {
        if (keeps) {
            Files.deleteIfExists(kept());
        }
    }

    /** Removes what was to take its place, if it did not. */
    void discard() throws IOException {
        if (!deletes) {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
