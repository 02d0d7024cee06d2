package dev.cantle.verify;

import dev.cantle.verify.finding.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a wait for proof ended.
 *
 * @param outcome how
 * @param verdict the last verdict
 * @param timings every look, in order
 */
public record Proof(Outcome outcome, Verdict verdict, List<Timing> timings) {

    /** How a wait for proof can end. */
    public enum Outcome {
        /** Everything was proven, for as long as it had to be. */
        PROVEN,
        /** Time ran out. */
        NOT_PROVEN,
        /** The waiting thread was interrupted; its interrupt status is set. */
        INTERRUPTED
    }

    /**
     * When a look ended, and what it counted.
     *
     * @param at when it ended
     * @param took how long it took
     * @param proven how many findings were proven
     * @param refuted how many were refuted
     * @param unknown how many were unknown
     */
    public record Timing(Instant at, Duration took, int proven, int refuted, int unknown) {}

    public Proof {
        timings = List.copyOf(timings);
    }

    /** Whether everything was proven for long enough. */
    public boolean isProven() {
        return outcome == Outcome.PROVEN;
    }
}
