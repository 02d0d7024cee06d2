package dev.cantle.templates.intent;

import java.util.Locale;
import java.util.Set;

/**
 * A text as YAML: as it is where no reader can take it for anything else, in double quotes elsewhere. Which it is shows
 * by a few tables, as most of a slice's intent is texts.
 */
final class YamlScalar {

    private static final int ASCII = 128;
    private static final int LONGEST_WORD = 5;
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "~", "y", "n");

    /** What may stand in a word without quotes. */
    private static final boolean[] OF_WORDS = marked("_./@+~-", true);

    /** What such a word may begin with, but for a digit. */
    private static final boolean[] BEGINS = marked("_/~", false);

    private YamlScalar() {}

    private static boolean[] marked(String signs, boolean digits) {
        boolean[] marked = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            marked[c] = isLetter(c) || (digits && isDigit(c)) || signs.indexOf(c) >= 0;
        }
        return marked;
    }

    /** Adds the text, with quotes if it needs some. */
    static void print(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
        } else {
            quoted(text, out);
        }
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (isDigit(first)) {
            return isMeasure(text);
        }
        return first < ASCII && BEGINS[first] && isWords(text) && !isWordOfYaml(text);
    }

    /** Whether a text that begins with a digit is a time or an IPv4 prefix: nothing that YAML takes for a number. */
    private static boolean isMeasure(String text) {
        int end = 1;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String unit = text.substring(end);
        return unit.equals("s") || unit.equals("ms") || isPrefixLength(unit);
    }

    private static boolean isPrefixLength(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 1 && text.charAt(0) == '/';
    }

    /** Whether a text consists of words with one blank between any two. */
    private static boolean isWords(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : c >= ASCII || !OF_WORDS[c]) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordOfYaml(String text) {
        return text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        if (isPrintable(text)) {
            out.append(text);
        } else {
            text.codePoints().forEach(c -> escaped(c, out));
        }
        out.append('"');
    }

    private static void escaped(int c, StringBuilder out) {
        if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
        } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
            out.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
            out.appendCodePoint(c);
        }
    }
}
