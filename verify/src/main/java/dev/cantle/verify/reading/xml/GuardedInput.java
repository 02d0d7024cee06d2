package dev.cantle.verify.reading.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * The bytes of a reply on their way to the parser. A parser keeps one text, attribute or name in memory as a whole
 * before anybody can refuse it, so the distance between two {@code <} is bounded here, where it is still a stream.
 * White space before the XML declaration, which a parser refuses, is passed over and its lines are counted.
 */
final class GuardedInput extends FilterInputStream {

    /** The longest stretch without markup: the patch of a large configuration. */
    static final int LONGEST_STRETCH = 32 << 20;

    private static final int FIRST_LOOK = 8192;

    private int stretch;

    private GuardedInput(InputStream in) {
        super(in);
    }

    /** A guarded stream that begins at the first byte which counts. */
    record Opened(InputStream stream, int skippedLines, boolean looksLikeXml) {}

    static Opened open(InputStream body) throws IOException {
        PushbackInputStream in = new PushbackInputStream(body, FIRST_LOOK);
        byte[] head = in.readNBytes(FIRST_LOOK);
        int start = 0;
        int lines = 0;
        while (start < head.length && isWhite(head[start])) {
            lines += head[start] == '\n' ? 1 : 0;
            start++;
        }
        in.unread(head, start, head.length - start);
        boolean xml = start == head.length || head[start] == '<' || isByteOrderMark(head[start]);
        return new Opened(new GuardedInput(in), lines, xml);
    }

    private static boolean isWhite(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** The first byte of a byte order mark, of UTF-8 or UTF-16. */
    private static boolean isByteOrderMark(byte b) {
        return b == (byte) 0xEF || b == (byte) 0xFE || b == (byte) 0xFF;
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
