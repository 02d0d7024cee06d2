package dev.cantle.netconf.framing;

import java.io.EOFException;
import java.io.IOException;

/** A message in chunks (RFC 6242 §4.2): {@code LF # size LF data}, one or more, then {@code LF # # LF}. */
final class ChunkedInput extends MessageInput {

    private static final int MAX_SIZE_DIGITS = 10;
    private static final String IN_HEADER = "inside a chunk header";

    private long left;
    private boolean anyChunk;

    ChunkedInput(ByteSource source, FrameLimits limits) {
        super(source, limits);
    }

    @Override
    int advance() throws IOException {
        if (left == 0) {
            left = header();
            if (left == 0) {
                return 0;
            }
            anyChunk = true;
        }
        if (source.available() == 0 && !source.more()) {
            throw cutOff();
        }
        return (int) Math.min(left, source.available());
    }

    @Override
    void consumed(int count) {
        left -= count;
    }

    /** Reads up to the data of the next chunk and returns its size, 0 for the end of the message. */
    private long header() throws IOException {
        int next = lineFeeds();
        if (next != '#') {
            throw unexpected("'#'", next);
        }
        next = source.next(IN_HEADER);
        if (next == '#') {
            return end();
        }
        return size(next);
    }

    /** Consumes the line feed before {@code #}; between messages more than one is tolerated, as after our hello. */
    private int lineFeeds() throws IOException {
        if (!anyChunk && source.available() == 0 && !source.more()) {
            throw new EOFException("The connection ended where a message was expected");
        }
        int next = source.next("where a chunk was expected, after " + delivered() + " bytes of a message");
        if (next != '\n') {
            throw unexpected("a line feed", next);
        }
        next = source.next(IN_HEADER);
        while (!anyChunk && next == '\n') {
            next = source.next(IN_HEADER);
        }
        return next;
    }

    private long end() throws IOException {
        int next = source.next(IN_HEADER);
        if (next != '\n') {
            throw unexpected("a line feed", next);
        }
        if (!anyChunk) {
            throw new FramingException("An end of chunks without a chunk before it, at byte " + source.consumed());
        }
        return 0;
    }

    private long size(int first) throws IOException {
        if (first < '1' || first > '9') {
            throw unexpected("a chunk size from 1 on", first);
        }
        long size = Character.digit(first, 10);
        int next = source.next(IN_HEADER);
        for (int digits = 1; next >= '0' && next <= '9'; digits++) {
            if (digits == MAX_SIZE_DIGITS) {
                throw new FramingException("A chunk size of more than ten digits, at byte " + source.consumed());
            }
            size = size * 10 + (next - '0');
            next = source.next(IN_HEADER);
        }
        if (next != '\n') {
            throw unexpected("a line feed", next);
        }
        if (size > limits().chunkBytes()) {
            throw new FramingException(
                    "A chunk of " + size + " bytes is larger than the limit of " + limits().chunkBytes() + " bytes");
        }
        return size;
    }

    private FramingException unexpected(String wanted, int found) {
        String shown = found > ' ' && found < 127 ? "'" + (char) found + "'" : "byte " + found;
        return new FramingException(
                "Broken chunk framing: " + wanted + " was expected, found " + shown + " at byte " + source.consumed());
    }
}
