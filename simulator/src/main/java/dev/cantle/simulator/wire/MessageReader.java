package dev.cantle.simulator.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads messages from a stream of bytes: in end-of-message framing (RFC 6242 §4.3) until {@link #switchToChunks},
 * in chunked framing (§4.2) from then on. For one thread.
 */
public final class MessageReader {

    /** No message may be larger, in bytes. */
    private static final int LARGEST = 64 << 20;

    private static final byte[] DELIMITER = {']', ']', '>', ']', ']', '>'};

    private final InputStream in;
    private boolean chunked;

    /** Reads from that stream, which stays the caller's to close. */
    public MessageReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 15);
    }

    /** From the next message on, messages come in chunks. */
    public void switchToChunks() {
        chunked = true;
    }

    /**
     * The next message, without its framing; empty when the stream ended between two messages.
     *
     * @throws WireException if the bytes are no message
     * @throws IOException if the stream broke, or ended within a message
     */
    public Optional<byte[]> next() throws IOException {
        return chunked ? nextChunked() : nextDelimited();
    }

    private Optional<byte[]> nextDelimited() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int matched = 0;
        while (true) {
            int read = in.read();
            if (read < 0) {
                if (message.size() + matched > 0 && !blank(message)) {
                    throw new WireException("The stream ended within a message");
                }
                return Optional.empty();
            }
            if (read == DELIMITER[matched]) {
                matched++;
                if (matched == DELIMITER.length) {
                    return Optional.of(message.toByteArray());
                }
                continue;
            }
            matched = giveBack(message, matched, read);
            if (message.size() > LARGEST) {
                throw new WireException("A message is larger than " + LARGEST + " bytes");
            }
        }
    }

    /**
     * A byte broke a partial match. The delimiter repeats itself ({@code ]]>} twice), so what was held back may still
     * begin one: keep the longest end of it that does, and give the rest to the message.
     */
    private static int giveBack(ByteArrayOutputStream message, int matched, int read) {
        byte[] held = new byte[matched + 1];
        System.arraycopy(DELIMITER, 0, held, 0, matched);
        held[matched] = (byte) read;
        for (int start = 1; start <= held.length; start++) {
            int left = held.length - start;
            if (startsDelimiter(held, start, left)) {
                message.write(held, 0, start);
                return left;
            }
        }
        return 0;
    }

    private static boolean startsDelimiter(byte[] bytes, int from, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] != DELIMITER[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(ByteArrayOutputStream message) {
        for (byte b : message.toByteArray()) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private Optional<byte[]> nextChunked() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            int first = in.read();
            if (first < 0) {
                if (message.size() > 0) {
                    throw new WireException("The stream ended within a message");
                }
                return Optional.empty();
            }
            expect('\n', first);
            expect('#', in.read());
            int digit = in.read();
            if (digit == '#') {
                expect('\n', in.read());
                if (message.size() == 0) {
                    throw new WireException("A message without a chunk");
                }
                return Optional.of(message.toByteArray());
            }
            int size = chunkSize(digit);
            if (message.size() + (long) size > LARGEST) {
                throw new WireException("A message is larger than " + LARGEST + " bytes");
            }
            byte[] chunk = in.readNBytes(size);
            if (chunk.length < size) {
                throw new WireException("The stream ended within a chunk");
            }
            message.write(chunk, 0, size);
        }
    }

    private int chunkSize(int firstDigit) throws IOException {
        if (firstDigit < '1' || firstDigit > '9') {
            throw new WireException("A chunk size starts with " + shown(firstDigit));
        }
        long size = Character.digit(firstDigit, 10);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < '0' || read > '9' || size > 429_496_729) {
                throw new WireException("A chunk size holds " + shown(read));
            }
            size = size * 10 + Character.digit(read, 10);
        }
        return (int) Math.min(size, Integer.MAX_VALUE - 8);
    }

    private static void expect(char wanted, int read) throws WireException {
        if (read != wanted) {
            throw new WireException("Expected " + shown(wanted) + " between chunks, found " + shown(read));
        }
    }

    private static String shown(int read) {
        return read < 0 ? "the end of the stream" : String.format("0x%02x", read);
    }
}
