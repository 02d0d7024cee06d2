package dev.cantle.verify.reading.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a reply on their way to the parser. A parser keeps one text, attribute or name in memory as a whole
 * before anybody can refuse it, so the distance between two {@code <} is bounded here, where it is still a stream.
 */
final class GuardedInput extends FilterInputStream {

    /** The longest stretch without markup: the patch of a large configuration. */
    static final int LONGEST_STRETCH = 32 << 20;

    private int stretch;

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
        stretch = last >= offset ? offset + count - 1 - last : stretch + Math.max(count, 0);
        if (stretch > LONGEST_STRETCH) {
            throw new LimitException("a text or attribute is longer than " + (LONGEST_STRETCH >> 20) + " MB");
        }
        return count;
    }
}
