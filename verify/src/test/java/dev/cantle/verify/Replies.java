package dev.cantle.verify;

import dev.cantle.verify.source.FolderReplySource;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Sample replies: those of a good day, with some of them replaced by those of a case. All are of the same second. */
public final class Replies {

    /** When the replies were given. */
    public static final Instant GIVEN = Instant.parse("2026-11-22T10:20:00Z");

    private Replies() {}

    /** The good replies, overlaid by those of each case in turn, put together in that folder. */
    public static FolderReplySource in(Path folder, String... cases) {
        try {
            copy("good", folder);
            for (String one : cases) {
                copy(one, folder);
            }
            return new FolderReplySource(folder);
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("The sample replies cannot be copied", broken);
        }
    }

    private static void copy(String name, Path folder) throws IOException, URISyntaxException {
        URL url = Objects.requireNonNull(Replies.class.getResource("replies/" + name), name);
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(url.toURI()))) {
            files = listed.toList();
        }
        for (Path file : files) {
            Path target = folder.resolve(file.getFileName().toString());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(target, FileTime.from(GIVEN));
        }
    }
}
