package dev.cantle.netconf.framing;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into messages (RFC 6242 §4). Bytes only: characters, XML declarations and a character that was
 * split over two chunks are the business of whoever reads the message. For one thread.
 */
public final class FrameReader {

    private final ByteSource source;
    private final FrameLimits limits;
    private Framing framing = Framing.END_OF_MESSAGE;
    private @Nullable MessageInput current;

    /** Begins with end-of-message framing, as every session does (RFC 6242 §4.1). */
    public FrameReader(InputStream in, FrameLimits limits) {
        this.source = new ByteSource(in);
        this.limits = limits;
    }

    /** Changes how the next message is read; for use between messages. */
    public void switchTo(Framing next) {
        framing = next;
    }

    /**
     * Returns the next message; what is left of the one before is skipped. Nothing is waited for until the first read,
     * which throws {@link java.io.EOFException} if the peer has ended the connection, and {@link FramingException} if it
     * does not keep to the framing or to the limits.
     */
    public InputStream next() throws IOException {
        drain();
        MessageInput message =
                framing == Framing.CHUNKED ? new ChunkedInput(source, limits) : new EndOfMessageInput(source, limits);
        current = message;
        return message;
    }

    /** Skips what is left of the message that was last returned. */
    public void drain() throws IOException {
        MessageInput message = current;
        if (message != null) {
            message.drain();
            current = null;
        }
    }
}
