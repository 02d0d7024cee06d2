package dev.cantle.verify.reading.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a reply on their way to the parser. A parser keeps one text, attribute or name in memory as a whole
 * before anybody can refuse it, so the distance between two {@code <} is bounded here, where it is still a stream: more
 * narrowly in a tag, whose attributes and names cost many times their length.
 */
final class GuardedInput extends FilterInputStream {

    /**
     * The longest stretch without markup: the patch of a large configuration. A text is in memory several times while it is
     * read, so a small heap allows less.
     */
    static final int LONGEST_STRETCH =
            (int) Math.min(32 << 20, Math.max(1 << 20, Runtime.getRuntime().maxMemory() / 16));

    /** The longest tag. */
    static final int LONGEST_TAG = 256 << 10;

    /** Where the last byte stands. A quote is told by its own byte. */
    private static final byte TEXT = 0;

    private static final byte OPENED = 1;
    private static final byte TAG = 2;
    private static final byte COMMENT = 3;

    private int stretch;
    private byte state = TEXT;

    GuardedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        int last = offset + count - 1;
        while (last >= offset && bytes[last] != '<') {
            last--;
        }
        if (last >= offset) {
            stretch = 0;
            state = OPENED;
        }
        stretch += follow(bytes, Math.max(last + 1, offset), offset + Math.max(count, 0));
        if (stretch > LONGEST_STRETCH) {
            throw new LimitException("a text is longer than " + (LONGEST_STRETCH >> 20) + " MB");
        }
        if (stretch > LONGEST_TAG && state != TEXT) {
            throw new LimitException(
                    "a tag, with its attributes, or a comment is longer than " + (LONGEST_TAG >> 10) + " kB");
        }
        return count;
    }

    /** Goes through bytes among which there is no {@code <}; gives their number. */
    private int follow(byte[] bytes, int from, int to) {
        byte at = state;
        for (int i = from; i < to && at != TEXT; i++) {
            byte b = bytes[i];
            if (at == OPENED) {
                at = b == '!' || b == '?' ? COMMENT : b == '>' ? TEXT : TAG;
            } else if (at == COMMENT) {
                at = b == '>' ? TEXT : COMMENT;
            } else if (at == TAG) {
                at = b == '>' ? TEXT : b == '"' || b == '\'' ? b : TAG;
            } else if (at == b) {
                at = TAG;
            }
        }
        state = at;
        return to - from;
    }
}
