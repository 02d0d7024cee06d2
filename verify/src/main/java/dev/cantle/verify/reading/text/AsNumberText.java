package dev.cantle.verify.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** AS numbers as the CLI prints them: plain, or as {@code HIGH.LOW} (RFC 5396). */
final class AsNumberText {

    /** A regular expression of such a number, without groups. */
    static final String PATTERN = "[0-9]{1,10}(?:\\.[0-9]{1,5})?";

    private static final Pattern PARTS = Pattern.compile("([0-9]{1,10})(?:\\.([0-9]{1,5}))?");

    private AsNumberText() {}

    /** The number, null if the text is none. */
    static @Nullable Long parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        long first = Long.parseLong(parts.group(1));
        return parts.group(2) == null
                ? Long.valueOf(first)
                : Long.valueOf((first << 16) + Long.parseLong(parts.group(2)));
    }
}
