package dev.cantle.model.junos.notation;

import dev.cantle.model.Place;
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

    private final Reader in;
    private final String name;
    private char[] window;
    private int first;
    private int limit;
    private long passed;
    private boolean ended;
    private int line;
    private int column = 1;

    private Characters(Reader in, String name, char[] window, int limit, boolean ended, int line) {
        this.in = in;
        this.name = name;
        this.window = window;
        this.limit = limit;
        this.ended = ended;
        this.line = line;
    }

    static Characters of(Source source) {
        char[] all = source.text().toCharArray();
        return new Characters(Reader.nullReader(), source.name(), all, all.length, true, source.firstLine());
    }

    static Characters of(Reader in, String name) {
        return new Characters(in, name, new char[FIRST_CAPACITY], 0, false, 1);
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
        return new String(window, first + from, to - from);
    }

    /** Lets go of that many characters. */
    void advance(int count) {
        for (int i = 0; i < count; i++) {
            char c = window[first++];
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        passed += count;
    }

    /** Where the next character stands, for {@link #place(String, long)}. */
    long spot() {
        return (long) line << COLUMN_BITS | column;
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
