package dev.cantle.cli.push;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Says what may be true of the device when a push loses sight of it: that follows from the step it was at. */
final class UnknownEnd {

    private static final String FIX = "\n  fix: look at show system commit on the device";

    private final PushTrail trail;
    private final Instant rollsBackAt;

    UnknownEnd(PushTrail trail, Instant rollsBackAt) {
        this.trail = trail;
        this.rollsBackAt = rollsBackAt.truncatedTo(ChronoUnit.SECONDS);
    }

    PushEnd because(String reason) {
        return new PushEnd(PushEnd.Kind.UNKNOWN, reason + "\n  " + whatMayBe() + FIX);
    }

    private String whatMayBe() {
        if (trail.has(PushStep.SNAPSHOT_AFTER)) {
            return trail.has(PushStep.CONFIRM)
                    ? "everything was proven and the commit is confirmed; it could not be read back"
                    : "the change is rolled back; that could not be proven";
        }
        if (trail.has(PushStep.CONFIRM)) {
            return "everything was proven; the commit may be confirmed for good, or the device rolls back by itself"
                    + " about " + rollsBackAt;
        }
        if (trail.has(PushStep.ROLL_BACK)) {
            return "the change may be rolled back already; if not, the device rolls back by itself about "
                    + rollsBackAt;
        }
        return "unless somebody confirms the commit, the device rolls back by itself about " + rollsBackAt;
    }
}
