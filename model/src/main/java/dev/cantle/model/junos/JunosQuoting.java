package dev.cantle.model.junos;

/**
 * How a word is written in curly and set notation so that it stays one word, whatever it holds. The only place that
 * knows: templates and printers write user text through it, so that no value can break out of its statement.
 */
public final class JunosQuoting {

    private static final boolean[] BARE = new boolean[128];

    static {
        for (char c = 0; c < BARE.length; c++) {
            BARE[c] = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-_.:/+%@,".indexOf(c) >= 0;
        }
    }

    private JunosQuoting() {}

    /**
     * Writes a word bare where that is safe, else in double quotes, with the escapes that {@link #unescape} reads.
     *
     * @throws IllegalArgumentException if the word holds a control character other than newline or tab
     */
    public static String quote(String word) {
        return isBare(word) ? word : always(word);
    }

    /**
     * Writes a word in double quotes even where it could stand bare, as Junos writes secrets.
     *
     * @throws IllegalArgumentException if the word holds a control character other than newline or tab
     */
    public static String always(String word) {
        JunosText.check(word);
        StringBuilder out = new StringBuilder(word.length() + 2).append('"');
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\\' -> out.append(readAsEscape(word, i) ? "\\\\" : "\\");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Whether a word can stand without quotes. */
    public static boolean isBare(String word) {
        int length = word.length();
        if (length == 0 || word.charAt(length - 1) == ':') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isBare(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text between double quotes with its escapes read: {@code \"}, {@code \\}, {@code \n} and {@code \t}. */
    public static String unescape(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted;
        }
        StringBuilder out = new StringBuilder(quoted.length());
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\' || i + 1 == quoted.length()) {
                out.append(c);
                continue;
            }
            char next = quoted.charAt(++i);
            switch (next) {
                case '"', '\\' -> out.append(next);
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                default -> out.append(c).append(next);
            }
        }
        return out.toString();
    }

    // A backslash before any other character stands for itself (as-path expressions), so it needs no second one.
    private static boolean readAsEscape(String word, int backslash) {
        int next = backslash + 1;
        return next == word.length() || "\"\\nt\n\t".indexOf(word.charAt(next)) >= 0;
    }

    private static boolean isBare(char c) {
        return c < BARE.length && BARE[c];
    }
}
