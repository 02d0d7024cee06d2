package dev.cantle.model.value;

import java.util.regex.Pattern;

/**
 * An autonomous system number of four bytes (RFC 6793). Which numbers a slice may use is a question for rules; this
 * type only knows what a number is.
 *
 * @param number the number, 1 to 4294967295; 0 is reserved (RFC 7607)
 */
public record Asn(long number) implements Comparable<Asn> {

    private static final int MOST_DIGITS = 10;
    private static final Pattern DOTTED = Pattern.compile("(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})");
    private static final long LAST = 0xFFFF_FFFFL;

    public Asn {
        if (number < 1 || number > LAST) {
            throw illegal(Long.toString(number));
        }
    }

    /**
     * Reads a number in asplain ({@code 65000}) or asdot ({@code 1.10}) notation (RFC 5396).
     *
     * @throws IllegalValueException if it is neither, or out of range
     */
    public static Asn parse(String text) {
        if (isPlain(text)) {
            return new Asn(Long.parseLong(text));
        }
        var dotted = DOTTED.matcher(text);
        if (!dotted.matches()) {
            throw illegal(text);
        }
        long high = Long.parseLong(dotted.group(1));
        long low = Long.parseLong(dotted.group(2));
        if (high > 0xFFFF || low > 0xFFFF) {
            throw illegal(text);
        }
        return new Asn((high << 16) | low);
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        return length <= MOST_DIGITS && Ascii.areDigits(text, 0, length) && (length == 1 || text.charAt(0) != '0');
    }

    private static IllegalValueException illegal(String text) {
        return new IllegalValueException(
                "asn-range",
                "AS number '" + text + "' is not a number from 1 to 4294967295",
                "write it plain (65000) or as asdot (1.10, each part up to 65535)");
    }

    /** Whether the number is for private use (RFC 6996): 64512-65534 or 4200000000-4294967294. */
    public boolean isPrivateUse() {
        return (number >= 64_512 && number <= 65_534) || (number >= 4_200_000_000L && number <= 4_294_967_294L);
    }

    @Override
    public int compareTo(Asn other) {
        return Long.compare(number, other.number);
    }

    /** Prints asplain, as Junos does by default. */
    @Override
    public String toString() {
        return Long.toString(number);
    }
}
