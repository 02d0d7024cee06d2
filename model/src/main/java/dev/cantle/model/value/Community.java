package dev.cantle.model.value;

import java.util.regex.Pattern;

/**
 * A standard BGP community (RFC 1997).
 *
 * @param asn the upper 16 bits, by custom an AS number, 0 to 65535
 * @param value the lower 16 bits, 0 to 65535
 */
public record Community(int asn, int value) implements Comparable<Community> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,5}):([0-9]{1,5})");

    public Community {
        if (asn < 0 || asn > 0xFFFF || value < 0 || value > 0xFFFF) {
            throw illegal(asn + ":" + value);
        }
    }

    /**
     * Reads {@code 7224:7300}.
     *
     * @throws IllegalValueException if it is not two numbers from 0 to 65535
     */
    public static Community parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw illegal(text);
        }
        return new Community(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    private static IllegalValueException illegal(String text) {
        return new IllegalValueException(
                "community-syntax",
                "'" + text + "' is not a standard community",
                "write two numbers from 0 to 65535, such as 7224:7300");
    }

    @Override
    public int compareTo(Community other) {
        return asn != other.asn ? Integer.compare(asn, other.asn) : Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return asn + ":" + value;
    }
}
