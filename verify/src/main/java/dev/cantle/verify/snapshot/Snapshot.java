package dev.cantle.verify.snapshot;

import dev.cantle.verify.source.FolderReplySource;
import dev.cantle.verify.source.ReplySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The state of a logical system at one time, as saved replies. They are read when they are compared, by one thread, and
 * more than once.
 *
 * @param name its name for people
 * @param source the saved replies
 * @param saved the tables whose routes are saved, as the names of the files have them
 */
public record Snapshot(String name, ReplySource source, List<String> saved) {

    private static final String PREFIX = "routes-";

    public Snapshot {
        saved = List.copyOf(saved);
    }

    /** The replies in a folder; one that is not there holds none. */
    public static Snapshot in(Path folder, String name) {
        return new Snapshot(name, new FolderReplySource(folder), saved(folder));
    }

    private static List<String> saved(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(PREFIX) && (file.endsWith(".xml") || file.endsWith(".txt")))
                    .map(file -> file.substring(PREFIX.length(), file.length() - 4))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
