package dev.cantle.verify.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What happened: one {@code push} or {@code verify} of a slice.
 *
 * @param command the command that ran: {@code push}
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param stages its stages, in order
 * @param looks the looks at the device while it waited for proof, in order; empty when it did not wait
 * @param windowMinutes how long the commit waited to be confirmed, in minutes; 0 when nothing was committed
 * @param outcome how it ended
 * @param exitCode the exit code of the command, 0 to 255
 * @param diff what was changed, in Junos' compare form, secrets masked; empty when nothing was
 * @param reason why it ended so, in sentences of which the last may be a line {@code fix: …}, secrets masked; may be
 *     empty
 */
public record Run(
        String command,
        Instant startedAt,
        Instant endedAt,
        List<Stage> stages,
        List<Look> looks,
        int windowMinutes,
        Outcome outcome,
        int exitCode,
        String diff,
        String reason) {

    /** A run whose looks were not counted. */
    public Run(
            String command,
            Instant startedAt,
            Instant endedAt,
            List<Stage> stages,
            int windowMinutes,
            Outcome outcome,
            int exitCode,
            String diff,
            String reason) {
        this(command, startedAt, endedAt, stages, List.of(), windowMinutes, outcome, exitCode, diff, reason);
    }

    public Run {
        stages = List.copyOf(stages);
        looks = List.copyOf(looks);
        diff = SecretMask.mask(diff);
        reason = SecretMask.mask(reason).strip();
        if (endedAt.isBefore(startedAt) || windowMinutes < 0 || exitCode < 0 || exitCode > 255) {
            throw new IllegalArgumentException("A run ends after it began, with an exit code from 0 to 255");
        }
    }

    /** The same with these looks. */
    public Run with(List<Look> other) {
        return new Run(command, startedAt, endedAt, stages, other, windowMinutes, outcome, exitCode, diff, reason);
    }

    /** How it ended, with what that means for the device: {@code refused, device untouched}. */
    public String headline() {
        return switch (outcome) {
            case REFUSED, DECLINED, CHECKED -> outcome.words() + ", device untouched";
            case INTERRUPTED -> outcome.words() + (windowMinutes > 0 ? ", rolled back" : ", device untouched");
            case CONFIRMED, ROLLED_BACK, NOTHING_TO_DO, VERIFIED, NOT_PROVEN, UNKNOWN -> outcome.words();
        };
    }

    /** The lines of the reason; none when it is empty. */
    public List<String> reasonLines() {
        return reason.lines().map(Plain::line).filter(line -> !line.isEmpty()).toList();
    }

    /** How long it took. */
    public Duration took() {
        return Duration.between(startedAt, endedAt);
    }
}
