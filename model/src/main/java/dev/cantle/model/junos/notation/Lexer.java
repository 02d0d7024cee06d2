package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.JunosQuoting;

/** Cuts curly or set notation into tokens. */
final class Lexer {

    private final Characters text;

    Lexer(Source source) {
        this(Characters.of(source));
    }

    Lexer(Characters text) {
        this.text = text;
        // A byte order mark is no part of the configuration.
        if (text.has(0) && text.at(0) == '\uFEFF') {
            text.advance(1);
        }
    }

    /** The next token; END for ever after the last. */
    Token next() {
        if (!text.skipBlanks()) {
            return new Token(Token.Kind.END, "", text.spot());
        }
        return switch (text.at(0)) {
            case '{' -> plain(Token.Kind.OPEN_BRACE, "{", 1);
            case '}' -> plain(Token.Kind.CLOSE_BRACE, "}", 1);
            case '[' -> plain(Token.Kind.OPEN_BRACKET, "[", 1);
            case ']' -> plain(Token.Kind.CLOSE_BRACKET, "]", 1);
            case ';' -> plain(Token.Kind.SEMICOLON, ";", 1);
            case '"' -> quoted();
            case '#' -> lineComment();
            default -> text.startsWith('/', '*') ? blockComment() : word();
        };
    }

    private Token word() {
        long spot = text.spot();
        String plain = text.plainWord();
        if (!plain.isEmpty()) {
            return new Token(Token.Kind.WORD, plain, spot);
        }
        int end = text.wordLength();
        return token(Token.Kind.WORD, checked(0, end), end);
    }

    private Token quoted() {
        int end = 1;
        while (text.has(end) && text.at(end) != '"' && text.at(end) != '\n') {
            end += text.at(end) == '\\' && text.has(end + 1) && text.at(end + 1) != '\n' ? 2 : 1;
        }
        if (!text.has(end) || text.at(end) != '"') {
            throw text.error(0, "The quoted text does not end on its line", "close it with \"");
        }
        return token(Token.Kind.QUOTED, JunosQuoting.unescape(checked(1, end)), end + 1);
    }

    private Token lineComment() {
        int end = 1;
        while (text.has(end) && text.at(end) != '\n') {
            end++;
        }
        int last = end;
        while (Character.isWhitespace(text.at(last - 1))) {
            last--;
        }
        return token(Token.Kind.COMMENT, checked(0, last), end);
    }

    private Token blockComment() {
        int end = 2;
        while (text.has(end + 1) && (text.at(end) != '*' || text.at(end + 1) != '/')) {
            end++;
        }
        if (!text.has(end + 1)) {
            throw text.error(0, "The comment does not end", "close it with */");
        }
        return token(Token.Kind.COMMENT, checked(2, end).replace("\r\n", "\n"), end + 2);
    }

    private Token token(Token.Kind kind, String value, int length) {
        Token token = new Token(kind, value, text.spot());
        text.advance(length);
        return token;
    }

    /** A token of characters that are known to be plain, which need not be looked at once more. */
    private Token plain(Token.Kind kind, String value, int length) {
        Token token = new Token(kind, value, text.spot());
        text.advanceBy(length);
        return token;
    }

    private String checked(int from, int to) {
        if (text.isPlain(from, to)) {
            return text.text(from, to);
        }
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            // A carriage return may stand only before a line feed, which only a comment can hold.
            boolean lineEnd = c == '\r' && i + 1 < to && text.at(i + 1) == '\n';
            if ((c < ' ' && c != '\n' && c != '\t' && !lineEnd) || c == 0x7f) {
                throw text.error(i, String.format("Character U+%04X cannot stand here", (int) c), "remove it");
            }
        }
        return text.text(from, to);
    }
}
