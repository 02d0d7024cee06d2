package dev.cantle.inventory.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What YAML readers make of a scalar without quotes. YAML 1.1 and 1.2 differ, and programs follow either: what any of
 * them takes for something other than text counts as that.
 */
public enum PlainScalar {
    /** Nothing at all. */
    NOTHING("nothing", "|~|null|Null|NULL"),
    /** A boolean, in YAML 1.1 also {@code no} and {@code off}. */
    BOOLEAN("a boolean", "(?i:y|n|yes|no|true|false|on|off)"),
    /** A number in plain digits. */
    WHOLE("a number", "0|-?[1-9][0-9]*"),
    /** Digits that some read as octal and others as decimal. */
    LEADING_ZERO("a number with a leading zero", "[-+]?0[0-9_]+"),
    /** A number to base 60 in YAML 1.1, and text in YAML 1.2. */
    SEXAGESIMAL("a number to base 60", "[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"),
    /** Any other form of number. */
    NUMBER(
            "a number",
            "[-+]?(0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*|([0-9][0-9_]*)?\\.?[0-9_]+([eE][-+]?[0-9]+)?"
                    + "|[0-9][0-9_]*\\.([eE][-+]?[0-9]+)?|\\.(?i:inf))|\\.(?i:nan)"),
    /** A date, or a date with a time. */
    DATE("a date", "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \\t].*)?"),
    /** Text to every reader. */
    TEXT("text", ".*");

    private static final PlainScalar[] KINDS = values();

    private final String what;
    private final Pattern pattern;

    PlainScalar(String what, String pattern) {
        this.what = what;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** What the text is without quotes. */
    public static PlainScalar of(String text) {
        if (isSurelyText(text)) {
            return TEXT;
        }
        if (isSurelyWhole(text)) {
            return WHOLE;
        }
        if (isShortWord(text)) {
            return isNothing(text) ? NOTHING : isBoolean(text) ? BOOLEAN : TEXT;
        }
        for (PlainScalar kind : KINDS) {
            if (kind.pattern.matcher(text).matches()) {
                return kind;
            }
        }
        return TEXT;
    }

    /** Whether some reader of YAML takes the text for nothing at all. */
    public static boolean isNothing(String text) {
        return text.length() <= 4
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    /** The same as its pattern, which most short words are spared. */
    private static boolean isBoolean(String text) {
        return text.length() <= 5
                && switch (text.toLowerCase(Locale.ROOT)) {
                    case "y", "n", "yes", "no", "true", "false", "on", "off" -> true;
                    default -> false;
                };
    }

    /** What people call it: {@code a boolean}. */
    public String what() {
        return what;
    }

    /** Spares most texts the patterns: what is neither a number, a date nor a short word is text. */
    private static boolean isSurelyText(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return isGrouped(text);
        }
        return first != '-' && first != '+' && first != '.' && text.length() > 5;
    }

    /** Whether it is digits and letters in groups, as a UUID is: a number has one '-' at most inside, a date has it fifth. */
    private static boolean isGrouped(String text) {
        int dash = text.indexOf('-');
        return dash >= 0 && dash != 4 && text.indexOf('-', dash + 1) >= 0;
    }

    /** What begins with a letter is no number and no date. */
    private static boolean isShortWord(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    /** The same for digits that every reader takes for a number. */
    private static boolean isSurelyWhole(String text) {
        int first = text.isEmpty() ? 0 : text.charAt(0);
        if (first < '1' || first > '9') {
            return text.equals("0");
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
