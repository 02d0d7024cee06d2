package dev.cantle.inventory.shape;

import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Style;
import dev.cantle.inventory.yaml.PlainScalar;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Range;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What single values mean. YAML's guesses are not followed: where readers of YAML disagree, quotes are asked for. */
public final class Scalars {

    private static final int MOST_DIGITS = 9;
    private static final int LENGTH_OF_A_DAY = "2027-12-31".length();

    private Scalars() {}

    /** Text, which must be quoted if some reader of YAML takes it for something else. */
    public static String text(Scalar scalar) {
        if (scalar.style() == Style.PLAIN && PlainScalar.of(scalar.text()) != PlainScalar.TEXT) {
            throw new IllegalValueException(
                    "yaml-quotes",
                    "Without quotes, " + scalar.text() + " is "
                            + PlainScalar.of(scalar.text()).what() + " to YAML, and text is wanted",
                    "write \"" + scalar.text() + "\"");
        }
        return scalar.text();
    }

    /** Text that a type of the model reads; its form tells it from any number, so no quotes are asked for. */
    public static <T> Function<Scalar, T> parsed(Function<String, T> parse) {
        return scalar -> parse.apply(scalar.text());
    }

    /** Text that must pass a check. */
    public static Function<Scalar, String> checked(UnaryOperator<String> check) {
        return scalar -> check.apply(text(scalar));
    }

    /** A whole number in plain digits. */
    public static Function<Scalar, Long> whole(Range range) {
        return scalar -> {
            String digits = scalar.text();
            if (scalar.style() != Style.PLAIN || PlainScalar.of(digits) != PlainScalar.WHOLE) {
                throw new IllegalValueException(
                        "whole-number",
                        scalar.style() == Style.PLAIN
                                ? "'" + digits + "' is not a whole number in plain digits"
                                : "\"" + digits + "\" in quotes is text, and a number is wanted",
                        "write digits only, without quotes, unit, leading zero or exponent");
            }
            if (digits.length() > 15) {
                throw range.illegal(digits);
            }
            return range.check(Long.parseLong(digits));
        };
    }

    /** {@code true} or {@code false}, and none of YAML 1.1's other words for them. */
    public static boolean flag(Scalar scalar) {
        if (scalar.style() == Style.PLAIN && scalar.text().equals("true")) {
            return true;
        }
        if (scalar.style() == Style.PLAIN && scalar.text().equals("false")) {
            return false;
        }
        throw new IllegalValueException(
                "true-or-false", "'" + scalar.text() + "' is neither true nor false", "write true or false");
    }

    /** A duration with its unit: {@code 300ms}, {@code 15s}, {@code 5m}, {@code 1h}. */
    public static Duration duration(Scalar scalar) {
        return duration(scalar.text());
    }

    /** The same as text. */
    public static Duration duration(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits < 1 || digits > MOST_DIGITS || (digits > 1 && text.charAt(0) == '0')) {
            throw noDuration(text);
        }
        long number = Long.parseLong(text, 0, digits, 10);
        return switch (text.substring(digits)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> throw noDuration(text);
        };
    }

    private static IllegalValueException noDuration(String text) {
        return new IllegalValueException(
                "duration-syntax",
                "'" + text + "' is not a duration",
                "write a whole number with its unit: 300ms, 15s, 5m or 1h");
    }

    /** A day: {@code 2027-12-31}. */
    public static LocalDate date(Scalar scalar) {
        String text = scalar.text();
        try {
            // the parser of the library takes longer than all else of a small slice
            return isPlainDay(text)
                    ? LocalDate.of(
                            Integer.parseInt(text, 0, 4, 10),
                            Integer.parseInt(text, 5, 7, 10),
                            Integer.parseInt(text, 8, 10, 10))
                    : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalValueException(
                    "date-syntax", "'" + text + "' is not a day of the calendar", "write 2027-12-31");
        }
    }

    private static boolean isPlainDay(String text) {
        if (text.length() != LENGTH_OF_A_DAY) {
            return false;
        }
        for (int i = 0; i < LENGTH_OF_A_DAY; i++) {
            char c = text.charAt(i);
            boolean fits = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** One of the constants of an enum, by its name in small letters with '-' for '_'. */
    public static <E extends Enum<E>> Function<Scalar, E> word(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        List<String> words = constants.stream().map(Scalars::word).toList();
        return scalar -> {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).equalsIgnoreCase(scalar.text())) {
                    return constants.get(i);
                }
            }
            throw new IllegalValueException(
                    "unknown-word",
                    "'" + scalar.text() + "' is none of " + String.join(", ", words),
                    Spelling.closest(scalar.text(), words)
                            .map(word -> "did you mean " + word + "?")
                            .orElse("write one of them"));
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
