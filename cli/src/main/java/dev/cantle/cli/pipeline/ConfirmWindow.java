package dev.cantle.cli.pipeline;

import dev.cantle.model.intent.VerifyPolicy;
import java.time.Duration;

/**
 * How long a confirmed commit waits before Junos rolls it back, in whole minutes as Junos counts them.
 *
 * @param minutes 1 to 65535
 */
public record ConfirmWindow(int minutes) {

    /** What is left for the requests themselves, and for confirming. */
    public static final Duration MARGIN = Duration.ofSeconds(30);

    private static final int LONGEST = 65_535;

    public ConfirmWindow {
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException(
                    "A confirm window of " + minutes + " minutes is outside 1 to " + LONGEST);
        }
    }

    /** The shortest window that the policy fits in: {@code within + stableFor} and a margin, in whole minutes. */
    public static ConfirmWindow shortestFor(VerifyPolicy policy) {
        Duration needed = policy.within().plus(policy.stableFor()).plus(MARGIN);
        return new ConfirmWindow(Math.toIntExact((needed.toSeconds() + 59) / 60));
    }

    /** Whether the policy fits in the window. */
    public boolean fits(VerifyPolicy policy) {
        return minutes >= shortestFor(policy).minutes();
    }

    /** The window as a duration. */
    public Duration duration() {
        return Duration.ofMinutes(minutes);
    }
}
