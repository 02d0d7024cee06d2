package dev.cantle.cli.golden;

import dev.cantle.cli.pipeline.ReviewedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Files that were written beside their places and are moved there all at once. When one cannot be moved, those that were
 * are put back, so that all are replaced or none.
 *
 * <p>{@link #stage} is safe for use by many threads.
 */
final class Staging implements AutoCloseable {

    /** Up to this many files other threads would cost more than they save. */
    private static final int FEW = 64;

    private final Queue<Replacement> replacements = new ConcurrentLinkedQueue<>();
    private boolean finished;

    /** Prepares a file to become what rendering gives, and says what will have been done. */
    Standing stage(ReviewedFile file) {
        if (file.isCurrent()) {
            return standing(file, Standing.Word.CURRENT);
        }
        if (file.wanted().isEmpty()) {
            replacements.add(Replacement.deletion(file.target()));
            return standing(file, Standing.Word.DELETED);
        }
        try {
            replacements.add(Replacement.by(file.writePart(), file.target()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return standing(file, Standing.Word.WRITTEN);
    }

    private static Standing standing(ReviewedFile file, Standing.Word word) {
        return new Standing(file.path(), word, List.of());
    }

    /**
     * Puts every file in its place.
     *
     * @throws UncheckedIOException if that fails for one; then the others stand as they stood before, except those that
     *     its message names
     */
    void finish() {
        Queue<Replacement> done = new ConcurrentLinkedQueue<>();
        Queue<IOException> failures = new ConcurrentLinkedQueue<>();
        // A failure is kept and not thrown, so that no thread is at work any more when the rest is put back.
        threads().forEach(replacement -> {
            if (failures.isEmpty()) {
                try {
                    replacement.perform();
                    done.add(replacement);
                } catch (IOException e) {
                    failures.add(e);
                }
            }
        });
        for (IOException why : failures) {
            throw new UncheckedIOException(undone(done, why));
        }
        finished = true;
        for (Replacement replacement : done) {
            try {
                replacement.forget();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Stream<Replacement> threads() {
        List<Replacement> all = new ArrayList<>(replacements);
        return all.size() > FEW ? all.parallelStream() : all.stream();
    }

    /** Puts back what was done, and gives the failure with what could not be put back. */
    static IOException undone(Collection<Replacement> done, IOException why) {
        List<String> left = new ArrayList<>();
        for (Replacement replacement : done) {
            try {
                replacement.undo();
            } catch (IOException e) {
                left.add(replacement.file() + " (what stood there is in " + replacement.kept() + ")");
                why.addSuppressed(e);
            }
        }
        return left.isEmpty()
                ? why
                : new IOException(
                        why.getMessage() + "\n  Of what was written before, this could not be put back: "
                                + String.join(", ", left.stream().sorted().toList())
                                + "\n  fix: mend what hinders the writing, and run cantle render again",
                        why);
    }

    @Override
    public void close() {
        if (finished) {
            return;
        }
        for (Replacement replacement : replacements) {
            try {
                replacement.discard();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
