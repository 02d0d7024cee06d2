package dev.cantle.verify.report;

import dev.cantle.verify.Proof;
import dev.cantle.verify.finding.FindingState;
import java.time.Instant;

/**
 * A look at the device while a proof was waited for, and what it counted.
 *
 * @param at when it ended
 * @param proven how many findings were proven
 * @param refuted how many were refuted
 * @param unknown how many were unknown
 */
public record Look(Instant at, int proven, int refuted, int unknown) {

    public Look {
        if (proven < 0 || refuted < 0 || unknown < 0) {
            throw new IllegalArgumentException("A look counts no less than nothing");
        }
    }

    /** The look of a wait for proof. */
    public static Look of(Proof.Timing timing) {
        return new Look(timing.at(), timing.proven(), timing.refuted(), timing.unknown());
    }

    /** How many findings there were. */
    public int all() {
        return proven + refuted + unknown;
    }

    /** Refuted when any finding was, unknown when any was or there was none, else proven. */
    public FindingState state() {
        if (refuted > 0) {
            return FindingState.REFUTED;
        }
        return unknown > 0 || proven == 0 ? FindingState.UNKNOWN : FindingState.PROVEN;
    }
}
