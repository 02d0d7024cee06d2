package dev.cantle.model.value;

/**
 * The plain characters that numbers and identifiers are made of. A large network has millions of them, which patterns take
 * long to look at.
 */
public final class Ascii {

    private Ascii() {}

    /** Whether it is one of 0 to 9. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is one of a to z. */
    public static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** What it stands for as a digit to the base of 16, in small or large letters; -1 if it is none. */
    public static int hexValue(char c) {
        if (isDigit(c)) {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    /**
     * Whether a part of a text is digits alone; nothing is no digits.
     *
     * @param from the index of the first character
     * @param end the index behind the last one
     */
    public static boolean areDigits(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < end;
    }
}
