package dev.cantle.verify.exhibit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Replies that were kept, by the names under which findings cite them. */
@FunctionalInterface
public interface SavedReplies {

    /**
     * The bytes of a reply, which the caller closes.
     *
     * @param name its name: {@code bgp-summary.xml}, {@code before/bgp-summary.xml}
     * @throws NoSuchFileException if it was not kept
     * @throws IOException if it cannot be read
     */
    InputStream open(String name) throws IOException;

    /** The files of a folder and of the folders in it. What lies outside of it was not kept. */
    static SavedReplies in(Path folder) {
        return name -> {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize())) {
                throw new NoSuchFileException(name);
            }
            return Files.newInputStream(file);
        };
    }

    /** The same, and what was not kept here is looked for there. */
    default SavedReplies or(SavedReplies there) {
        return name -> {
            try {
                return open(name);
            } catch (NoSuchFileException notHere) {
                return there.open(name);
            }
        };
    }
}
