package dev.cantle.inventory.yaml;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The characters of a text for the scanner. The text is all there and has been checked already, so that nothing needs to be
 * read ahead, looked at and copied piece by piece; and a place that is asked for twice in a row is made once.
 */
final class Characters extends StreamReader {

    /** Marks show what is around them from here: nothing, as problems show the place alone. */
    private static final int[] NOTHING = {};

    private final String text;

    /** The text, and at least one 0 behind it. */
    private final char[] all;

    private int at;
    private int beginning;
    private int line;
    private int column;
    private @Nullable Mark mark;

    private Characters(String text) {
        super(Reader.nullReader());
        this.text = text;
        this.all = new char[text.length() + 1];
        text.getChars(0, text.length(), all, 0);
    }

    /** The characters of a text; where some are outside of Unicode's basic plane, the parser's own reader counts them. */
    static StreamReader of(String text) {
        return text.codePointCount(0, text.length()) == text.length() ? new Characters(text) : new StreamReader(text);
    }

    @Override
    public Mark getMark() {
        Mark last = mark;
        if (last == null || last.getIndex() != at) {
            last = new Mark("text", at, line, column, NOTHING, 0);
            mark = last;
        }
        return last;
    }

    @Override
    public int peek() {
        return all[at];
    }

    @Override
    public int peek(int index) {
        int wanted = at + index;
        return wanted < all.length ? all[wanted] : 0;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int end = Math.min(at + length, text.length());
        while (at < end) {
            char c = all[at++];
            boolean alone = c == '\r' && at < text.length() && all[at] != '\n';
            if (c == '\n' || alone || c == 0x85 || c == 0x2028 || c == 0x2029) {
                line++;
                column = 0;
            } else {
                column++;
            }
        }
    }

    @Override
    public String prefix(int length) {
        return length == 0 ? "" : text.substring(at, Math.min(at + length, text.length()));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        at += prefix.length();
        column += prefix.length();
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getIndex() {
        return at;
    }

    @Override
    public int getDocumentIndex() {
        return at - beginning;
    }

    @Override
    public void resetDocumentIndex() {
        beginning = at;
    }
}
