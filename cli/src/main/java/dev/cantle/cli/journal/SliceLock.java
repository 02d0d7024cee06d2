package dev.cantle.cli.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to work on one slice of one device, which one process of this machine has at a time. The operating system
 * takes it back when the process ends, however it ends. Between machines the device's own lock does the same.
 */
public final class SliceLock implements AutoCloseable {

    /** What is locked lies far behind the text, so that others can read the text where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * What this process holds. A POSIX lock is lost when the process closes any other handle of the file, so a file
     * that is locked here must not even be opened to see who holds it.
     */
    private static final Map<Path, String> OURS = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private SliceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static SliceLock take(Path folder, String device, String slice, Instant now) throws SliceBusyException {
        try {
            PrivateFolder.create(folder);
            return take(folder.toRealPath().resolve("lock"), holder(now), device, slice);
        } catch (IOException e) {
            throw new JournalException(
                    "the lock of slice " + slice + " cannot be taken in " + folder + " (" + Trouble.of(e) + ")",
                    "make the folder .cantle of the workspace writable",
                    e);
        }
    }

    private static SliceLock take(Path file, String holder, String device, String slice)
            throws IOException, SliceBusyException {
        String here = OURS.putIfAbsent(file, holder);
        if (here != null) {
            throw new SliceBusyException(slice, device, here);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                throw new SliceBusyException(slice, device, said(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new SliceLock(file, channel);
        } catch (IOException | SliceBusyException | RuntimeException e) {
            OURS.remove(file);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String holder(Instant now) {
        return ", by process " + ProcessHandle.current().pid() + " since " + now.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String said(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(200);
        int count = channel.read(text, 0);
        return count <= 0 ? "" : new String(text.array(), 0, count, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock goes with the process at the latest.
            return;
        } finally {
            OURS.remove(file);
        }
    }
}
