package dev.cantle.model.intent.attachment;

import dev.cantle.model.value.IllegalValueException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The tag protocol identifier before a VLAN id (IEEE 802.1Q-2018, table 9-1).
 *
 * @param value 0x0600 to 0xFFFF: less is a length (IEEE 802.3)
 */
public record Ethertype(int value) {

    /** That of a customer's tag, and of every tag where nothing else is said. */
    public static final Ethertype DOT1Q = new Ethertype(0x8100);

    private static final int FIRST = 0x0600;
    private static final int LAST = 0xFFFF;
    private static final Pattern FORM = Pattern.compile("0[xX]([0-9a-fA-F]{4})");

    public Ethertype {
        if (value < FIRST || value > LAST) {
            throw illegal(word(value));
        }
    }

    /**
     * Reads {@code 0x88a8}.
     *
     * @throws IllegalValueException if it is not {@code 0x} and four hexadecimal digits, from 0x0600 on
     */
    public static Ethertype parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw illegal(text);
        }
        return new Ethertype(Integer.parseInt(match.group(1), 16));
    }

    private static IllegalValueException illegal(String text) {
        return new IllegalValueException(
                "ethertype-syntax",
                "'" + text + "' is not an ethertype",
                "write 0x and four hexadecimal digits from 0x0600 on: 0x8100, 0x88a8 or 0x9100");
    }

    private static String word(int value) {
        return String.format(Locale.ROOT, "0x%04x", value);
    }

    @Override
    public String toString() {
        return word(value);
    }
}
