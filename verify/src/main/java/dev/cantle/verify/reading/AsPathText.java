package dev.cantle.verify.reading;

import org.jspecify.annotations.Nullable;

/**
 * An AS path as Junos prints it: {@code 20632 31133 I}, in detail forms with {@code AS path:} before it and remarks behind
 * it, on the line ({@code (Originator)}, {@code (Atomic)}) or on lines of their own ({@code Aggregator:}, {@code AS path:
 * Recorded}).
 *
 * @param path the numbers, sets {@code {64512 64513}}, confederations {@code (65001 65002)} and the local AS
 *     {@code [65000]} as printed, with single blanks; empty for a path of our own
 * @param origin I, E or ?; null if the text does not say it
 */
record AsPathText(String path, @Nullable String origin) {

    private static final String LABEL = "AS path:";
    private static final String RECORDED = "Recorded";

    /** The first line that tells a path; the origin code is the first of its words that is one. */
    static @Nullable AsPathText parse(String text) {
        int last = text.length() - 1;
        // the brief form, which a table has by the million
        if (last > 1
                && text.charAt(0) != 'A'
                && isOrigin(text.charAt(last))
                && text.charAt(last - 1) == ' '
                && text.indexOf('\n') < 0) {
            return new AsPathText(text.substring(0, last).strip(), originOf(text.charAt(last)));
        }
        return parseLines(text);
    }

    private static @Nullable AsPathText parseLines(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = (end < 0 ? text.substring(from) : text.substring(from, end)).strip();
            if (line.startsWith(LABEL)) {
                line = line.substring(LABEL.length()).strip();
            }
            if (!line.isEmpty() && !line.equals(RECORDED)) {
                return ofLine(line);
            }
            from = end < 0 ? text.length() : end + 1;
        }
        return null;
    }

    private static AsPathText ofLine(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isOrigin(c) && isWord(line, i)) {
                return new AsPathText(line.substring(0, i).strip(), originOf(c));
            }
        }
        return new AsPathText(line, null);
    }

    private static boolean isOrigin(char c) {
        return c == 'I' || c == 'E' || c == '?';
    }

    private static boolean isWord(String line, int at) {
        return (at == 0 || line.charAt(at - 1) <= ' ') && (at + 1 == line.length() || line.charAt(at + 1) <= ' ');
    }

    private static String originOf(char code) {
        return code == 'I' ? "I" : code == 'E' ? "E" : "?";
    }
}
