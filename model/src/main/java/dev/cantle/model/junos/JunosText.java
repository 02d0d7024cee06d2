package dev.cantle.model.junos;

import java.util.List;
import java.util.Locale;

/** Which texts may stand in a configuration at all. */
final class JunosText {

    private JunosText() {}

    /** Refuses what no notation can carry: control characters, and half a surrogate pair. */
    static void check(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\t') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= 0xfffe) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "Character U+%04X cannot stand in a Junos configuration: remove it", (int) c));
            }
        }
    }

    /** Comments with the blanks around each of their lines taken off. */
    static List<String> comments(List<String> comments) {
        return comments.stream().map(JunosText::comment).toList();
    }

    private static String comment(String comment) {
        check(comment);
        if (comment.contains("*/")) {
            throw new IllegalArgumentException("A comment cannot hold its own end */: remove it");
        }
        return String.join("\n", comment.strip().lines().map(String::strip).toList());
    }
}
