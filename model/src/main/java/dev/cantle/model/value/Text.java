package dev.cantle.model.value;

import java.util.regex.Pattern;

/**
 * Free text that people read: descriptions, sites and reasons. Quotes and braces are welcome, because every text is
 * quoted for Junos where it is rendered; what no quoting can carry on one line is refused.
 */
public final class Text {

    private static final int LONGEST = 255;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}]");

    private Text() {}

    /**
     * Returns the text if it is one line of at most 255 visible characters.
     *
     * @param what what the text is, for the message: {@code description}
     * @throws IllegalValueException if it is not; the message shows what is invisible as a code point
     */
    public static String check(String what, String text) {
        if (isPlain(text)) {
            return text;
        }
        var invisible = INVISIBLE.matcher(text);
        if (invisible.find()) {
            throw new IllegalValueException(
                    "text-one-line",
                    "The " + what + " holds the character U+"
                            + String.format("%04X", invisible.group().codePointAt(0)),
                    "write one line of visible characters");
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new IllegalValueException(
                    "text-one-line",
                    "The " + what + " has " + length + " characters, more than " + LONGEST,
                    "say it shorter");
        }
        return text;
    }

    /** Spares most texts the pattern: those of some visible ASCII characters. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }
}
