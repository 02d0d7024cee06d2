package dev.cantle.inventory.shape;

import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Style;
import dev.cantle.inventory.yaml.PlainScalar;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What single values mean. YAML's guesses are not followed: where readers of YAML disagree, quotes are asked for. */
public final class Scalars {

    private static final Pattern DURATION = Pattern.compile("(0|[1-9][0-9]{0,8})(ms|s|m|h)");

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
        var match = DURATION.matcher(text);
        if (!match.matches()) {
            throw new IllegalValueException(
                    "duration-syntax",
                    "'" + text + "' is not a duration",
                    "write a whole number with its unit: 300ms, 15s, 5m or 1h");
        }
        long number = Long.parseLong(match.group(1));
        return switch (match.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    /** A day: {@code 2027-12-31}. */
    public static LocalDate date(Scalar scalar) {
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeParseException e) {
            throw new IllegalValueException(
                    "date-syntax", "'" + scalar.text() + "' is not a day of the calendar", "write 2027-12-31");
        }
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
