package dev.cantle.model.secret;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes text without its secrets, {@value #MASK} in their place. Works byte by byte, in every encoding in which ASCII is
 * ASCII, so that a secret may be cut anywhere and the text may be of any length.
 */
public final class MaskedOutput extends FilterOutputStream {

    /** What stands in the place of a secret; quotes around it stay. */
    public static final String MASK = "********";

    private static final int SIZE = 1 << 14;

    private final byte[] buffer = new byte[SIZE];
    private final SecretScanner scanner = new SecretScanner(this::put, MaskedOutput::shown);
    private int filled;
    private boolean closed;

    /** Writes to that stream, which is closed with this one. */
    public MaskedOutput(OutputStream out) {
        super(out);
    }

    private static String shown(String secret) {
        return SecretText.isReference(secret) ? secret : secret.startsWith("\"") ? '"' + MASK + '"' : MASK;
    }

    private void put(char c) throws IOException {
        if (filled == SIZE) {
            drain();
        }
        buffer[filled] = (byte) c;
        filled++;
    }

    private void put(byte[] bytes, int from, int count) throws IOException {
        if (count > SIZE - filled) {
            drain();
        }
        if (count > SIZE) {
            out.write(bytes, from, count);
        } else {
            System.arraycopy(bytes, from, buffer, filled, count);
            filled += count;
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        int i = offset;
        while (i < end) {
            int plain = scanner.plainWord(bytes, i, end);
            if (plain > 0) {
                put(bytes, i, plain);
                i += plain;
            } else {
                scanner.accept((char) (bytes[i] & 0xFF));
                i++;
            }
        }
    }

    @Override
    public void write(int b) throws IOException {
        scanner.accept((char) (b & 0xFF));
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    /** Ends the text and closes the stream. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (OutputStream last = out) {
            scanner.finish();
            drain();
            last.flush();
        }
    }
}
