package dev.cantle.netconf.framing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one message without their frame; ends where the message ends. */
abstract sealed class MessageInput extends InputStream permits EndOfMessageInput, ChunkedInput {

    private static final int SCRATCH = 16 << 10;

    final ByteSource source;
    private final FrameLimits limits;
    private long delivered;
    private boolean ended;

    MessageInput(ByteSource source, FrameLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /**
     * Makes some bytes of the message available in the source.
     *
     * @return how many of the available bytes belong to the message, at least 1; 0 if the message is over and its end
     *     mark consumed
     */
    abstract int advance() throws IOException;

    /** Notes that so many of the bytes that {@link #advance} named were consumed. */
    abstract void consumed(int count);

    final FrameLimits limits() {
        return limits;
    }

    final long delivered() {
        return delivered;
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public final int read(byte[] bytes, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        int ready = advance();
        if (ready == 0) {
            ended = true;
            return -1;
        }
        int count = Math.min(ready, length);
        delivered += count;
        if (delivered > limits.messageBytes()) {
            throw new FramingException("A message is larger than the limit of " + limits.messageBytes() + " bytes");
        }
        source.take(bytes, offset, count);
        consumed(count);
        return count;
    }

    /** Reads to the end of the message and forgets what it reads. */
    final void drain() throws IOException {
        byte[] scratch = new byte[SCRATCH];
        int count = 0;
        while (count >= 0) {
            count = read(scratch, 0, scratch.length);
        }
    }

    final EOFException cutOff() {
        return new EOFException(
                delivered == 0
                        ? "The connection ended where a message was expected"
                        : "The connection ended inside a message, after " + delivered + " bytes of it");
    }
}
