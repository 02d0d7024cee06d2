package dev.cantle.cli.device;

import dev.cantle.netconf.wire.WireLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file with the messages of sessions, each with its time, its direction, the device and the operation above it. New
 * messages are added at the end. Only its owner can read it: secrets are masked, but the rest is a device's
 * configuration. A file that cannot be written to does not stop a push. For many threads.
 */
public final class WireLogFile implements WireLog {

    private static final Logger LOG = LoggerFactory.getLogger(WireLogFile.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int PIECE = 64 << 10;

    private final Path file;
    private @Nullable Message last;
    private boolean broken;

    private WireLogFile(Path file) {
        this.file = file;
    }

    /**
     * Makes the file, or takes an existing one for its owner alone.
     *
     * @throws IOException if it cannot be made or written to, or is not a plain file
     */
    public static WireLogFile at(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("it is not a plain file");
            }
            PosixFileAttributeView view =
                    Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            if (view != null) {
                view.setPermissions(OWNER_ONLY);
            }
        } else if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createFile(file);
        }
        if (!Files.isWritable(file)) {
            throw new IOException("it cannot be written to");
        }
        return new WireLogFile(file);
    }

    @Override
    public Entry begin(Direction direction, Instant time, String peer, String operation) {
        String arrow = direction == Direction.SENT ? " sent to " : " received from ";
        return new Message(time.truncatedTo(ChronoUnit.MILLIS) + arrow + peer + ": " + operation);
    }

    private synchronized void write(Message message, String text, boolean first) {
        String head =
                first ? "== " + message.head + "\n" : last == message ? "" : "\n== " + message.head + ", continued\n";
        last = message;
        if (broken) {
            return;
        }
        try (OutputStream out = Files.newOutputStream(
                file, StandardOpenOption.WRITE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS)) {
            out.write((head + text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            broken = true;
            LOG.warn("the wire log {} ends here, it cannot be written to", file, e);
        }
    }

    /** One message, which is written in pieces if it is long. */
    private final class Message implements Entry {

        private final String head;
        private final StringBuilder piece = new StringBuilder();
        private boolean begun;

        Message(String head) {
            this.head = head;
        }

        @Override
        public void text(String masked) {
            piece.append(masked);
            if (piece.length() >= PIECE) {
                flush();
            }
        }

        @Override
        public void end(long bytes, boolean whole) {
            if (!piece.isEmpty() && piece.charAt(piece.length() - 1) != '\n') {
                piece.append('\n');
            }
            piece.append(whole ? "== " : "== cut after ").append(bytes).append(" bytes\n\n");
            flush();
        }

        private void flush() {
            write(this, piece.toString(), !begun);
            begun = true;
            piece.setLength(0);
        }
    }
}
