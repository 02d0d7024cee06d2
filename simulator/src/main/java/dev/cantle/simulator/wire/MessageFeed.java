package dev.cantle.simulator.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds messages in bytes as they come: in end-of-message framing (RFC 6242 §4.3) until {@link #switchToChunks}, in
 * chunked framing (§4.2) from then on. It never waits: what is not whole yet is kept until more comes. For one thread.
 */
public final class MessageFeed {

    /** No message may be larger, in bytes. */
    private static final int LARGEST = 64 << 20;

    /** A chunk size has at most ten digits, and stands between {@code \n#} and {@code \n} (RFC 6242 §4.2). */
    private static final int LONGEST_HEADER = 13;

    private static final int DELIMITER = 6;

    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    private byte[] held = new byte[1 << 12];
    private int from;
    private int to;
    private int searched;
    private boolean chunked;

    /** From the next message on, messages come in chunks. */
    public void switchToChunks() {
        chunked = true;
    }

    /** Takes bytes that have come. */
    public void add(byte[] bytes) {
        if (from > 0) {
            System.arraycopy(held, from, held, 0, to - from);
            searched -= from;
            to -= from;
            from = 0;
        }
        if (to + bytes.length > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, to + bytes.length));
        }
        System.arraycopy(bytes, 0, held, to, bytes.length);
        to += bytes.length;
    }

    /**
     * The next message, without its framing; empty when it has not come whole.
     *
     * @throws WireException if the bytes are no message
     */
    public Optional<byte[]> next() throws WireException {
        return chunked ? nextChunked() : nextDelimited();
    }

    /**
     * No more bytes come.
     *
     * @throws WireException if they ended within a message
     */
    public void end() throws WireException {
        boolean blank = true;
        for (int i = from; i < to; i++) {
            blank &= held[i] == ' ' || held[i] == '\n' || held[i] == '\r' || held[i] == '\t';
        }
        if (!blank || chunks.size() > 0) {
            throw new WireException("The stream ended within a message");
        }
    }

    private Optional<byte[]> nextDelimited() throws WireException {
        for (int i = Math.max(from, searched); i + DELIMITER <= to; i++) {
            if (endsMessage(i)) {
                byte[] message = Arrays.copyOfRange(held, from, i);
                from = i + DELIMITER;
                searched = from;
                return Optional.of(message);
            }
            searched = i + 1;
        }
        refuseLarger(to - from);
        return Optional.empty();
    }

    private boolean endsMessage(int at) {
        return held[at] == ']'
                && held[at + 1] == ']'
                && held[at + 2] == '>'
                && held[at + 3] == ']'
                && held[at + 4] == ']'
                && held[at + 5] == '>';
    }

    private Optional<byte[]> nextChunked() throws WireException {
        while (true) {
            int header = header();
            if (header == 0) {
                return Optional.empty();
            }
            if (held[from + 2] == '#') {
                from += header;
                if (chunks.size() == 0) {
                    throw new WireException("A message without a chunk");
                }
                byte[] message = chunks.toByteArray();
                chunks.reset();
                return Optional.of(message);
            }
            long size = Long.parseLong(new String(held, from + 2, header - 3, StandardCharsets.US_ASCII));
            refuseLarger(chunks.size() + size);
            if (to - from - header < size) {
                return Optional.empty();
            }
            chunks.write(held, from + header, (int) size);
            from += header + (int) size;
        }
    }

    /** The length of the header that stands next, 0 when it has not come whole. */
    private int header() throws WireException {
        int length = to - from;
        for (int i = 0; i < length; i++) {
            int read = held[from + i] & 0xff;
            if (i == 0) {
                expect('\n', read);
            } else if (i == 1) {
                expect('#', read);
            } else if (i == 2) {
                if (read != '#' && (read < '1' || read > '9')) {
                    throw new WireException("A chunk size starts with " + shown(read));
                }
            } else if (held[from + 2] == '#') {
                expect('\n', read);
                return 4;
            } else if (read == '\n') {
                return i + 1;
            } else if (read < '0' || read > '9' || i >= LONGEST_HEADER - 1) {
                throw new WireException("A chunk size holds " + shown(read));
            }
        }
        return 0;
    }

    private static void refuseLarger(long size) throws WireException {
        if (size > LARGEST) {
            throw new WireException("A message is larger than " + LARGEST + " bytes");
        }
    }

    private static void expect(char wanted, int read) throws WireException {
        if (read != wanted) {
            throw new WireException("Expected " + shown(wanted) + " between chunks, found " + shown(read));
        }
    }

    private static String shown(int read) {
        return String.format("0x%02x", read);
    }
}
