package dev.cantle.model.junos.notation;

import dev.cantle.model.Place;

/**
 * One token of curly or set notation.
 *
 * @param kind what it is
 * @param text the word or comment without quotes and delimiters; for the rest the character itself
 * @param spot where it begins, as {@link Characters#spot()} says it
 */
record Token(Kind kind, String text, long spot) {

    /** What a token can be. */
    enum Kind {
        WORD,
        QUOTED,
        OPEN_BRACE,
        CLOSE_BRACE,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        SEMICOLON,
        COMMENT,
        END
    }

    NotationException error(String name, String problem, String fix) {
        return new NotationException(place(name), problem, fix);
    }

    Place place(String name) {
        return Characters.place(name, spot);
    }

    /** Behind its last character, or near it: a quoted text and a comment may have more characters than are kept. */
    Place end(String name) {
        Place begin = place(name);
        int length = text.codePointCount(0, text.length()) + (kind == Kind.QUOTED ? 2 : 0);
        return new Place(begin.file(), begin.line(), begin.column() + length);
    }

    int line() {
        return Characters.line(spot);
    }

    int column() {
        return Characters.column(spot);
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The token as a message shows it. */
    String shown() {
        return kind == Kind.END
                ? "the end of the text"
                : "'" + (text.length() > 40 ? text.substring(0, 40) : text) + "'";
    }
}
