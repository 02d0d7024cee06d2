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
 * @param windowMinutes how long the commit waited to be confirmed, in minutes; 0 when nothing was committed
 * @param outcome how it ended
 * @param exitCode the exit code of the command, 0 to 255
 * @param diff what was changed, in Junos' compare form, secrets masked; empty when nothing was
 */
public record Run(
        String command,
        Instant startedAt,
        Instant endedAt,
        List<Stage> stages,
        int windowMinutes,
        Outcome outcome,
        int exitCode,
        String diff) {

    public Run {
        stages = List.copyOf(stages);
        diff = SecretMask.mask(diff);
        if (endedAt.isBefore(startedAt) || windowMinutes < 0 || exitCode < 0 || exitCode > 255) {
            throw new IllegalArgumentException("A run ends after it began, with an exit code from 0 to 255");
        }
    }

    /** How long it took. */
    public Duration took() {
        return Duration.between(startedAt, endedAt);
    }
}
