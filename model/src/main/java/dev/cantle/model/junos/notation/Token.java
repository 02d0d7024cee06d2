package dev.cantle.model.junos.notation;

/**
 * One token of curly or set notation.
 *
 * @param kind what it is
 * @param text the word or comment without quotes and delimiters; for the rest the character itself
 * @param offset where it begins, in characters from 0
 */
record Token(Kind kind, String text, int offset) {

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
