package dev.cantle.templates.intent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Prints maps, lists, texts, numbers and truth values as block YAML. Written out here, as a reader has to see at a
 * glance what changed, and a library's line breaks and quoting styles change with its releases.
 */
final class YamlText {

    /** A time, or an IPv4 prefix: nothing that YAML could take for a number. */
    private static final Pattern MEASURE = Pattern.compile("[0-9][0-9.]*(?:m?s|/[0-9]+)");

    private static final int LONGEST_WORD = 5;
    private static final List<String> MARGINS =
            IntStream.range(0, 32).mapToObj(" "::repeat).toList();
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "~", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** Prints the map with its keys in their order. */
    static String of(Map<String, Object> root) {
        YamlText text = new YamlText();
        text.map(root, 0);
        return text.out.toString();
    }

    private void map(Map<?, ?> map, int indent) {
        map.forEach((key, value) -> {
            margin(indent);
            out.append(key).append(':');
            value(value, indent);
        });
    }

    private void value(Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            out.append('\n');
            map(map, indent + 2);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            list.forEach(item -> item(item, indent + 2));
        } else {
            out.append(' ')
                    .append(value instanceof List<?> ? "[]" : scalar(value))
                    .append('\n');
        }
    }

    // An entry that is a map stands on the line of its dash, the rest of it below: "- name: aws".
    private void item(Object item, int indent) {
        if (item instanceof Map<?, ?> map) {
            int begin = out.length();
            map(map, indent + 2);
            out.setCharAt(begin + indent, '-');
        } else {
            margin(indent);
            out.append("- ").append(scalar(item)).append('\n');
        }
    }

    private void margin(int indent) {
        out.append(indent < MARGINS.size() ? MARGINS.get(indent) : " ".repeat(indent));
    }

    private static String scalar(Object value) {
        if (!(value instanceof String text)) {
            return value.toString();
        }
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (isDigit(first)) {
            return MEASURE.matcher(text).matches();
        }
        boolean begins = isLetter(first) || first == '_' || first == '/' || first == '~';
        return begins && isWords(text) && !isWordOfYaml(text);
    }

    /** Whether a text consists of words with one blank between any two. */
    private static boolean isWords(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !isLetter(c) && !isDigit(c) && "_./@+~-".indexOf(c) < 0) {
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

    private static String quoted(String text) {
        if (isPrintable(text)) {
            return '"' + text + '"';
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
