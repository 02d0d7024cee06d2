package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.JunosQuoting;

/** Cuts curly or set notation into tokens. */
final class Lexer {

    private final Source source;
    private final String text;
    private int at;

    Lexer(Source source) {
        this.source = source;
        this.text = source.text();
        // A byte order mark is no part of the configuration.
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** The next token; END for ever after the last. */
    Token next() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (at >= text.length()) {
            return new Token(Token.Kind.END, "", text.length());
        }
        int start = at;
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> sign(Token.Kind.OPEN_BRACE);
            case '}' -> sign(Token.Kind.CLOSE_BRACE);
            case '[' -> sign(Token.Kind.OPEN_BRACKET);
            case ']' -> sign(Token.Kind.CLOSE_BRACKET);
            case ';' -> sign(Token.Kind.SEMICOLON);
            case '"' -> quoted(start);
            case '#' -> lineComment(start);
            default -> text.startsWith("/*", at) ? blockComment(start) : word(start);
        };
    }

    private Token sign(Token.Kind kind) {
        at++;
        return new Token(kind, text.substring(at - 1, at), at - 1);
    }

    private Token word(int start) {
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return new Token(Token.Kind.WORD, checked(text.substring(start, at), start), start);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isWord(char c) {
        return !isBlank(c) && "{}[];\"#".indexOf(c) < 0;
    }

    private Token quoted(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' && end + 1 < text.length() && text.charAt(end + 1) != '\n' ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) != '"') {
            throw source.error(start, "The quoted text does not end on its line", "close it with \"");
        }
        at = end + 1;
        String raw = checked(text.substring(start + 1, end), start + 1);
        return new Token(Token.Kind.QUOTED, JunosQuoting.unescape(raw), start);
    }

    private Token lineComment(int start) {
        int end = text.indexOf('\n', start);
        at = end < 0 ? text.length() : end;
        return new Token(Token.Kind.COMMENT, checked(text.substring(start, at).stripTrailing(), start), start);
    }

    private Token blockComment(int start) {
        int end = text.indexOf("*/", start + 2);
        if (end < 0) {
            throw source.error(start, "The comment does not end", "close it with */");
        }
        at = end + 2;
        return new Token(
                Token.Kind.COMMENT, checked(text.substring(start + 2, end).replace("\r\n", "\n"), start + 2), start);
    }

    private String checked(String value, int start) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c == 0x7f) {
                throw source.error(
                        start + i, String.format("Character U+%04X cannot stand here", (int) c), "remove it");
            }
        }
        return value;
    }
}
