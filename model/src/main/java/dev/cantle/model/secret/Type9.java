package dev.cantle.model.secret;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Junos' {@code $9$} form of secrets: public, salted and reversible. It hides a key from a glance and protects
 * nothing. The same key is written differently every time, so two configurations are compared by what the forms
 * decode to and never by the forms.
 *
 * <p>Each character of the secret becomes some letters of a 65-letter alphabet; what counts is the distance from
 * one letter to the next. The alphabet and the weights are those that public implementations agree on
 * (CPAN's Crypt::Juniper and its ports).
 */
public final class Type9 {

    /** What every such form begins with. */
    public static final String MARK = "$9$";

    private static final String[] FAMILIES = {
        "QzF3n6/9CAtpu0O", "B1IREhcSyrleKvMW8LXx", "7N-dVbwsY2g4oaJZGUDj", "iHkq.mPf5T"
    };
    private static final String ALPHABET = String.join("", FAMILIES);
    private static final int[][] WEIGHTS = {
        {1, 4, 32}, {1, 16, 32}, {1, 8, 32}, {1, 64}, {1, 32}, {1, 4, 16, 128}, {1, 32, 64}
    };

    private Type9() {}

    /** Whether the text claims to be such a form. */
    public static boolean isMarked(CharSequence text) {
        return text.length() >= MARK.length() && MARK.contentEquals(text.subSequence(0, MARK.length()));
    }

    /**
     * Reads the secret back.
     *
     * @param form the form, with its mark
     * @return the secret, which the caller wipes, or empty if the text is no such form
     */
    public static Optional<char[]> decode(String form) {
        if (!isMarked(form) || form.length() == MARK.length()) {
            return Optional.empty();
        }
        char salt = form.charAt(MARK.length());
        if (ALPHABET.indexOf(salt) < 0) {
            return Optional.empty();
        }
        int at = MARK.length() + 1 + fillerLength(salt);
        char[] secret = new char[form.length()];
        int length = 0;
        char previous = salt;
        while (at < form.length()) {
            int[] weights = WEIGHTS[length % WEIGHTS.length];
            int sum = 0;
            for (int weight : weights) {
                if (at >= form.length() || ALPHABET.indexOf(form.charAt(at)) < 0) {
                    Arrays.fill(secret, '\0');
                    return Optional.empty();
                }
                char letter = form.charAt(at++);
                sum += distance(previous, letter) * weight;
                previous = letter;
            }
            secret[length++] = (char) (sum % 256);
        }
        char[] exact = Arrays.copyOf(secret, length);
        Arrays.fill(secret, '\0');
        return Optional.of(exact);
    }

    /**
     * Writes a secret in this form.
     *
     * @param secret characters from U+0000 to U+00FF
     * @param random what salt and filler are drawn from; they need not be hard to guess
     */
    public static String encode(char[] secret, RandomGenerator random) {
        char salt = letter(random.nextInt(ALPHABET.length()));
        StringBuilder form = new StringBuilder(MARK).append(salt);
        for (int i = fillerLength(salt); i > 0; i--) {
            form.append(letter(random.nextInt(ALPHABET.length())));
        }
        char previous = salt;
        for (int i = 0; i < secret.length; i++) {
            int[] weights = WEIGHTS[i % WEIGHTS.length];
            int[] steps = new int[weights.length];
            int rest = secret[i];
            for (int w = weights.length - 1; w >= 0; w--) {
                steps[w] = rest / weights[w];
                rest %= weights[w];
            }
            for (int step : steps) {
                previous = letter(step + ALPHABET.indexOf(previous) + 1);
                form.append(previous);
            }
        }
        return form.toString();
    }

    private static int fillerLength(char salt) {
        for (int family = 0; family < FAMILIES.length; family++) {
            if (FAMILIES[family].indexOf(salt) >= 0) {
                return FAMILIES.length - 1 - family;
            }
        }
        throw new IllegalArgumentException("The salt is not in the alphabet");
    }

    private static int distance(char from, char to) {
        return Math.floorMod(ALPHABET.indexOf(to) - ALPHABET.indexOf(from), ALPHABET.length()) - 1;
    }

    private static char letter(int index) {
        return ALPHABET.charAt(index % ALPHABET.length());
    }
}
