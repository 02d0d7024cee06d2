package dev.cantle.cli.golden;

import dev.cantle.cli.pipeline.ReviewedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Files that were written beside their places and are moved there all at once; what was not moved is removed in the end.
 *
 * <p>{@link #stage} is safe for use by many threads.
 */
final class Staging implements AutoCloseable {

    private record Move(Path part, Path file) {}

    private final Queue<Move> moves = new ConcurrentLinkedQueue<>();
    private final Queue<Path> deletions = new ConcurrentLinkedQueue<>();

    /** Prepares a file to become what rendering gives, and says what will have been done. */
    Standing stage(ReviewedFile file) {
        if (file.isCurrent()) {
            return standing(file, Standing.Word.CURRENT);
        }
        if (file.wanted().isEmpty()) {
            deletions.add(file.target());
            return standing(file, Standing.Word.DELETED);
        }
        try {
            moves.add(new Move(file.writePart(), file.target()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return standing(file, Standing.Word.WRITTEN);
    }

    private static Standing standing(ReviewedFile file, Standing.Word word) {
        return new Standing(file.path(), word, List.of());
    }

    /** Puts every file in its place. */
    void finish() {
        try {
            for (Move move = moves.peek(); move != null; move = moves.peek()) {
                Files.move(
                        move.part(), move.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                moves.remove();
            }
            for (Path file : deletions) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (Move move : moves) {
            try {
                Files.deleteIfExists(move.part());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
