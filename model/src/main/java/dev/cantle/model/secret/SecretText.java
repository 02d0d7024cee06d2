package dev.cantle.model.secret;

import dev.cantle.model.value.SecretRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/** Text without its secrets: configuration, replies and messages of devices, and JSON of clouds. */
public final class SecretText {

    private SecretText() {}

    /**
     * The text with every secret replaced. References ({@code env:NAME}) tell nothing and stay.
     *
     * @param mask what stands in the place of a secret and of its quotes
     */
    public static String mask(String text, String mask) {
        return mask(text, secret -> isReference(secret) ? secret : mask);
    }

    /**
     * The text with something else in the place of every secret.
     *
     * @param shown gets a secret as it stands there, in quotes if it has them, and gives what is shown for it
     */
    public static String mask(String text, UnaryOperator<String> shown) {
        StringBuilder masked = new StringBuilder(text.length() + 16);
        SecretScanner scanner = new SecretScanner(masked::append, shown);
        try {
            for (int i = 0; i < text.length(); i++) {
                scanner.accept(text.charAt(i));
            }
            scanner.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("A string builder takes every character", e);
        }
        return masked.toString();
    }

    /** Whether a value, quoted or not, is a reference to a secret. */
    public static boolean isReference(String value) {
        return SecretRef.isMeantBy(value.startsWith("\"") ? value.substring(1) : value);
    }
}
