package dev.cantle.netconf.framing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Bytes read ahead from the peer, shared by both framings so that nothing is lost when they change over. */
final class ByteSource {

    private static final int CAPACITY = 64 << 10;

    private final InputStream in;
    private final byte[] bytes = new byte[CAPACITY];
    private int position;
    private int limit;
    private long consumed;

    ByteSource(InputStream in) {
        this.in = in;
    }

    int available() {
        return limit - position;
    }

    /** Returns the byte that is that many places ahead; it must be available. */
    byte peek(int ahead) {
        return bytes[position + ahead];
    }

    /** Returns how many bytes of the connection were consumed, for messages. */
    long consumed() {
        return consumed;
    }

    /** Reads at least one byte more from the peer. Returns false at the end of the stream. */
    boolean more() throws IOException {
        if (position > 0 && (position == limit || limit == CAPACITY)) {
            System.arraycopy(bytes, position, bytes, 0, limit - position);
            limit -= position;
            position = 0;
        }
        int count = in.read(bytes, limit, CAPACITY - limit);
        if (count <= 0) {
            return false;
        }
        limit += count;
        return true;
    }

    /** Consumes one byte, waiting for it. */
    int next(String where) throws IOException {
        if (position == limit && !more()) {
            throw new EOFException("The connection ended " + where);
        }
        consumed++;
        return bytes[position++] & 0xff;
    }

    void skip(int count) {
        position += count;
        consumed += count;
    }

    void take(byte[] target, int offset, int count) {
        System.arraycopy(bytes, position, target, offset, count);
        skip(count);
    }
}
