package dev.cantle.model.intent.expect;

import dev.cantle.model.value.IllegalValueException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of something is expected: a number, a range, a bound, or a number with a tolerance.
 *
 * @param least the smallest that is good, 0 or more
 * @param most the largest that is good; {@link #UNBOUNDED} for no bound
 * @param words as it is written, in one spelling: {@code 5}, {@code at least 5}, {@code 10..20}, {@code 100 ± 5%}
 */
public record Amount(long least, long most, String words) {

    /** No upper bound. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private static final long LARGEST = 999_999_999_999L;
    private static final String NUMBER = "([0-9]{1,12})";
    private static final Pattern EXACT = Pattern.compile(NUMBER);
    private static final Pattern BOUND = Pattern.compile("at (least|most) +" + NUMBER);
    private static final Pattern RANGE = Pattern.compile(NUMBER + " *\\.\\. *" + NUMBER);
    private static final Pattern TOLERANCE = Pattern.compile(NUMBER + " *(?:±|\\+-|\\+/-) *" + NUMBER + " *(%?)");

    public Amount {
        if (least < 0 || most < least) {
            throw new IllegalValueException(
                    "amount-range", "No number is in '" + words + "'", "write the smaller number first, as in 10..20");
        }
    }

    /** At least one. */
    public static Amount some() {
        return atLeast(1);
    }

    /** None. */
    public static Amount none() {
        return new Amount(0, 0, "0");
    }

    private static Amount atLeast(long least) {
        return new Amount(least, UNBOUNDED, "at least " + least);
    }

    /**
     * Reads {@code 5}, {@code at least 5}, {@code at most 5}, {@code 10..20}, {@code 100 ± 5} or {@code 100 ± 5%};
     * {@code +-} and {@code +/-} stand for {@code ±}. A percentage is of the number, and a bound that it does not hit is
     * drawn inwards: {@code 7 ± 5%} is 7.
     *
     * @throws IllegalValueException if it is none of them
     */
    public static Amount parse(String text) {
        return exact(text)
                .or(() -> bound(text))
                .or(() -> range(text))
                .or(() -> tolerance(text))
                .orElseThrow(() -> new IllegalValueException(
                        "amount-syntax",
                        "'" + text + "' does not say how many",
                        "write a number (5), at least 5, at most 5, 10..20, or 100 ± 5%"));
    }

    private static Optional<Amount> exact(String text) {
        Matcher match = EXACT.matcher(text);
        return match.matches() ? Optional.of(exactly(Long.parseLong(text))) : Optional.empty();
    }

    private static Amount exactly(long number) {
        return new Amount(number, number, Long.toString(number));
    }

    private static Optional<Amount> bound(String text) {
        Matcher match = BOUND.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(match.group(2));
        return Optional.of(
                match.group(1).equals("least") ? atLeast(number) : new Amount(0, number, "at most " + number));
    }

    private static Optional<Amount> range(String text) {
        Matcher match = RANGE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        long least = Long.parseLong(match.group(1));
        long most = Long.parseLong(match.group(2));
        return Optional.of(new Amount(least, most, least + ".." + most));
    }

    private static Optional<Amount> tolerance(String text) {
        Matcher match = TOLERANCE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(match.group(1));
        long given = Long.parseLong(match.group(2));
        boolean percent = match.group(3).equals("%");
        if (percent && given > 100) {
            throw new IllegalValueException(
                    "amount-range", "A tolerance of " + given + " % is more than all", "write 0 to 100 %");
        }
        // 12 digits times 100 fit a long
        long tolerance = percent ? number * given / 100 : given;
        return Optional.of(new Amount(
                Math.max(0, number - tolerance),
                Math.min(LARGEST, number + tolerance),
                number + " ± " + given + match.group(3)));
    }

    /** Whether a number is as many as expected. */
    public boolean includes(long number) {
        return number >= least && number <= most;
    }

    @Override
    public String toString() {
        return words;
    }
}
