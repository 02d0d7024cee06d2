package dev.cantle.model.junos.notation;

import dev.cantle.model.Place;
import dev.cantle.model.junos.schema.Schema;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Characters on their way to a lexer. Only what lies between the beginning of a token and the last character that was
 * looked at is held, so that a configuration of any size is read without its text.
 */
final class Characters {

    private static final int FIRST_CAPACITY = 16 << 10;
    private static final int COLUMN_BITS = 32;
    private static final boolean[] ENDS_WORD = new boolean[128];
    /** Characters of ASCII that can be seen and do not end a word. */
    private static final boolean[] IN_PLAIN_WORD = new boolean[128];

    private static final Vocabulary KEYWORDS = new Vocabulary(Schema.junos().keywords());

    static {
        for (char c : " \n\t\r{}[];\"#".toCharArray()) {
            ENDS_WORD[c] = true;
        }
        for (char c = '!'; c < 0x7f; c++) {
            IN_PLAIN_WORD[c] = !ENDS_WORD[c];
        }
    }

    private final String whole;
    private final Reader in;
    private final String name;
    private char[] window;
    private int first;
    private int limit;
    private long passed;
    private boolean ended;
    private int line;
    /** Where in the window column 1 of the line would be, if each character of the line had a column of its own. */
    private int lineStart;

    private Characters(String whole, Reader in, String name, char[] window, int limit, boolean ended, int line) {
        this.whole = whole;
        this.in = in;
        this.name = name;
        this.window = window;
        this.limit = limit;
        this.ended = ended;
        this.line = line;
    }

    static Characters of(Source source) {
        char[] all = source.text().toCharArray();
        return new Characters(
                source.text(), Reader.nullReader(), source.name(), all, all.length, true, source.firstLine());
    }

    static Characters of(Reader in, String name) {
        return new Characters("", in, name, new char[FIRST_CAPACITY], 0, false, 1);
    }

    /** Tells whether there is a character that many places ahead. */
    boolean has(int ahead) {
        while (limit - first <= ahead) {
            if (ended) {
                return false;
            }
            more();
        }
        return true;
    }

    /** The character that many places ahead, which there must be. */
    char at(int ahead) {
        return window[first + ahead];
    }

    boolean startsWith(char one, char two) {
        return has(1) && at(0) == one && at(1) == two;
    }

    /** The characters from one place ahead to before another. */
    String text(int from, int to) {
        // A text that is there as a whole is at hand in the form of its pieces, which characters are not.
        return whole.isEmpty()
                ? new String(window, first + from, to - from)
                : whole.substring(first + from, first + to);
    }

    /** Lets go of blanks and line ends, and tells whether anything comes after them. */
    boolean skipBlanks() {
        do {
            char[] characters = window;
            int end = limit;
            int at = first;
            while (at < end && isBlank(characters[at])) {
                if (characters[at++] == '\n') {
                    line++;
                    lineStart = at;
                }
            }
            first = at;
        } while (first == limit && has(0));
        return first < limit;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** How many characters from here on belong to one word. */
    int wordLength() {
        int length = 0;
        do {
            int at = first + length;
            while (at < limit && !endsWord(window[at])) {
                at++;
            }
            length = at - first;
        } while (first + length == limit && has(length));
        return length;
    }

    private static boolean isInPlainWord(char c) {
        return c < IN_PLAIN_WORD.length && IN_PLAIN_WORD[c];
    }

    private static boolean endsWord(char c) {
        return c < ENDS_WORD.length && ENDS_WORD[c];
    }

    /** A word of characters that can be seen in ASCII, let go of; the empty text, and nothing, if it has another. */
    String plainWord() {
        char[] characters = window;
        int end = limit;
        int hash = 0;
        int at = first;
        while (at < end && isInPlainWord(characters[at])) {
            hash = 31 * hash + characters[at++];
        }
        // Where the window ends, so may what is in it of the word: that is for the longer way.
        if (at == end || !endsWord(characters[at])) {
            return "";
        }
        String known = KEYWORDS.find(characters, first, at - first, hash);
        String word = known.isEmpty() ? text(0, at - first) : known;
        first = at;
        return word;
    }

    /** Whether all from one place ahead to before another are characters of ASCII that can be seen, or blanks. */
    boolean isPlain(int from, int to) {
        for (int i = first + from; i < first + to; i++) {
            if (window[i] < ' ' || window[i] >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Lets go of that many characters. */
    void advance(int count) {
        if (isPlain(0, count)) {
            advanceBy(count);
            return;
        }
        for (int i = 0; i < count; i++) {
            char c = window[first++];
            if (c == '\n') {
                line++;
                lineStart = first;
            } else if (Character.isLowSurrogate(c)) {
                lineStart++;
            }
        }
    }

    /** Lets go of that many characters, all of which are {@link #isPlain plain}. */
    void advanceBy(int count) {
        first += count;
    }

    /** Where the next character stands, for {@link #place(String, long)}. */
    long spot() {
        return ((long) line << COLUMN_BITS) | (first - lineStart + 1);
    }

    /** The place that {@link #spot()} meant. */
    static Place place(String name, long spot) {
        return new Place(name, line(spot), column(spot));
    }

    static int line(long spot) {
        return (int) (spot >> COLUMN_BITS);
    }

    static int column(long spot) {
        return (int) spot;
    }

    /** What is wrong with the character that many places ahead. */
    NotationException error(int ahead, String problem, String fix) {
        advance(ahead);
        return new NotationException(place(name, spot()), problem, fix);
    }

    private void more() {
        if (first > 0) {
            System.arraycopy(window, first, window, 0, limit - first);
            limit -= first;
            lineStart -= first;
            passed += first;
            first = 0;
        }
        if (limit == window.length) {
            window = Arrays.copyOf(window, window.length * 2);
        }
        try {
            int count = in.read(window, limit, window.length - limit);
            ended = count < 0;
            limit += Math.max(0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (passed + limit > Notation.MAX_CHARACTERS) {
            throw new NotationException(
                    Place.of(name),
                    "The text has more than " + Notation.MAX_CHARACTERS + " characters",
                    "read a part of the configuration");
        }
    }
}
