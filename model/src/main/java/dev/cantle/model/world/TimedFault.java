package dev.cantle.model.world;

import dev.cantle.model.value.IllegalValueException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A fault that begins at a time.
 *
 * @param since what the time counts from
 * @param after how long after that it begins
 * @param fault the fault
 */
public record TimedFault(Since since, Duration after, Fault fault) {

    private static final Pattern FORM =
            Pattern.compile("at\\s+(commit(?:\\s*\\+\\s*)?)?(?:([0-9]{1,9})(ms|s|m|h))?\\s*:\\s*(.+)");
    private static final String WANTED = "write 'at TIME: CIRCUIT FAULT', TIME being such as 20s, 5m or commit+20s";

    /** What the time of a fault counts from. */
    public enum Since {
        /** The start of the simulator. */
        START,
        /** The first commit of a client. */
        COMMIT
    }

    public TimedFault {
        if (after.isNegative()) {
            throw new IllegalArgumentException("A fault does not begin before the simulator");
        }
    }

    /**
     * Reads {@code at 20s: aws-fra-1 wrong-key}, {@code at commit+5s: aws-fra-1 down}, or a fault without a time,
     * which is there from the start.
     *
     * @throws IllegalValueException if it is none of them
     */
    public static TimedFault parse(String text) {
        String written = text.strip();
        if (!written.startsWith("at ")) {
            return new TimedFault(Since.START, Duration.ZERO, Fault.parse(written));
        }
        var form = FORM.matcher(written);
        boolean timed = form.matches() && (form.group(1) != null || form.group(2) != null);
        boolean joined = timed && (form.group(1) == null || form.group(1).contains("+") == (form.group(2) != null));
        if (!joined) {
            throw new IllegalValueException("fault-time", "'" + text + "' has no time that can be read", WANTED);
        }
        Since since = form.group(1) == null ? Since.START : Since.COMMIT;
        Duration after = form.group(2) == null ? Duration.ZERO : duration(form.group(2), form.group(3));
        return new TimedFault(since, after, Fault.parse(form.group(4)));
    }

    private static Duration duration(String digits, String unit) {
        long number = Long.parseLong(digits);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    /** Prints {@code at 20000ms: aws-fra-1=wrong-key}, in whole seconds where they are whole. */
    @Override
    public String toString() {
        String time = after.toMillis() % 1000 == 0 ? after.toSeconds() + "s" : after.toMillis() + "ms";
        return "at " + (since == Since.COMMIT ? "commit+" : "") + time + ": " + fault;
    }
}
