package dev.cantle.cli.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The journal of one push, open for writing. A line that must not be lost is on the disk when its method returns; what
 * is written stays as it is. The format is described in docs/journal.md.
 *
 * <p>For one thread.
 */
public final class Journal implements AutoCloseable {

    /** The version of the format. */
    static final int FORMAT = 1;

    private final Path file;
    private final FileChannel channel;
    private final Clock clock;

    Journal(Path file, FileChannel channel, Clock clock) {
        this.file = file;
        this.channel = channel;
        this.clock = clock;
    }

    /** Opens a journal that is not closed, to go on where it ends; a line that was torn stays behind as it is. */
    static Journal reopen(Path file, Clock clock) {
        try {
            boolean torn = isTorn(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND);
            if (torn) {
                channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
            return new Journal(file, channel, clock);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static boolean isTorn(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
        }
    }

    /** The file. */
    public Path file() {
        return file;
    }

    void head(PushHead head, Seal seal, long pid) {
        write(Heads.line(head, clock.instant()).with("salt", seal.salt()).with("pid", pid), true);
    }

    /**
     * A step is about to be taken.
     *
     * @param words the step in words
     * @param changesTheDevice whether the device may be another one after it: then the line is on the disk first
     */
    public void step(String words, boolean changesTheDevice) {
        write(line("step").with("step", words), changesTheDevice);
    }

    /** The push is about to commit with the device's timer running, which does not end before that time. */
    public void commitConfirmed(String words, Instant deadline) {
        write(line("step").with("step", words).with("deadline", deadline.toString()), true);
    }

    /**
     * What the device ran when the push had its lock, and what it shall run.
     *
     * @param before the slice before
     * @param after the slice after
     * @param logicalSystems the logical systems that were looked at; none when the login sees only its own
     * @param lastCommitSeconds when the device's last commit was, by its own clock in seconds; 0 if it does not say
     */
    public void change(
            SealedConfiguration before,
            SealedConfiguration after,
            List<String> logicalSystems,
            long lastCommitSeconds) {
        write(
                line("change")
                        .with("before", before.text())
                        .with("after", after.text())
                        .with("logicalSystems", String.join(" ", logicalSystems))
                        .with("lastCommitSeconds", lastCommitSeconds),
                true);
    }

    /** What was found out from the device, and how. */
    public void found(String truth, String detail) {
        write(line("found").with("truth", truth).with("detail", detail), true);
    }

    /** A recovery begins. */
    void recovery(long pid) {
        write(line("recovery").with("pid", pid), true);
    }

    /** The push is over and nobody knows what the device has: the journal stays open for a recovery. */
    public void unknown(String reason) {
        write(line("unknown").with("reason", reason), true);
    }

    /** The push is over, and so is its journal. */
    public void end(String end, String reason) {
        write(line(JournaledPush.END).with("end", end).with("reason", reason), true);
    }

    private JournalLine line(String kind) {
        return JournalLine.of(kind, clock.instant());
    }

    private void write(JournalLine line, boolean force) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (force) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static JournalException failed(Path file, IOException e) {
        return new JournalException(
                "the journal " + file + " cannot be written (" + Trouble.of(e) + ")",
                "see that the disk of the workspace has room and may be written",
                e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Every line was written and, where it matters, forced before.
            return;
        }
    }
}
