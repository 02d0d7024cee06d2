package dev.cantle.verify.reading.xml;

import dev.cantle.model.Place;
import dev.cantle.verify.source.ReplyFormatException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values of single elements. Daemons pad them with line breaks, so they are trimmed; blank means absent. */
public final class Leaf {

    private Leaf() {}

    /** The text without the padding, null if nothing is left. */
    public static @Nullable String text(@Nullable String raw) {
        String trimmed = raw == null ? "" : raw.strip();
        return trimmed.isEmpty() ? null : trimmed;
    }

    /** The text without the padding, empty if there is none. */
    public static String textOrEmpty(@Nullable String raw) {
        return raw == null ? "" : raw.strip();
    }

    /**
     * A number of up to 64 bits, with a sign if need be: Junos declares 32 bits and prints more.
     *
     * @param place where the element begins that holds it
     * @param what the name of the element, for the message
     * @throws ReplyFormatException if the text is no number
     */
    public static @Nullable Long number(Place place, String what, @Nullable String raw) throws ReplyFormatException {
        String text = text(raw);
        return text == null ? null : number(() -> place, what, text);
    }

    /** The number that a trimmed text says; where it stands is asked for only if it says none. */
    static Long number(Supplier<Place> place, String what, String text) throws ReplyFormatException {
        long plain = digits(text);
        if (plain >= 0) {
            return plain;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw notANumber(place.get(), what, text, e);
        }
    }

    /** What a text of up to 18 digits says, as nearly all numbers of a long reply are; -1 for any other. */
    private static long digits(String text) {
        int length = text.length();
        if (length == 0 || length > 18) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /**
     * An AS number, plain or as {@code HIGH.LOW} (RFC 5396).
     *
     * @throws ReplyFormatException if the text is neither
     */
    public static @Nullable Long asNumber(Place place, String what, @Nullable String raw) throws ReplyFormatException {
        String text = text(raw);
        int dot = text == null ? -1 : text.indexOf('.');
        if (text == null || dot < 0) {
            return number(place, what, text);
        }
        try {
            long high = Integer.parseUnsignedInt(text.substring(0, dot));
            return (high << 16) | Integer.parseUnsignedInt(text.substring(dot + 1));
        } catch (NumberFormatException e) {
            throw notANumber(place, what, text, e);
        }
    }

    private static ReplyFormatException notANumber(Place place, String what, String text, Exception cause) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new ReplyFormatException(place, "<" + what + "> says '" + shown + "', which is no number", cause);
    }
}
