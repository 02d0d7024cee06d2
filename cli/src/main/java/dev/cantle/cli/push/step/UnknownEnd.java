package dev.cantle.cli.push.step;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Says what may be true of the device when a push loses sight of it: that follows from the step it was at. */
public final class UnknownEnd {

    private static final String FIX = "\n  fix: cantle recover, which finds out from the device what is true";

    private final PushTrail trail;
    private final Instant rollsBackAt;
    private final boolean confirmingBefore;

    /** An end of the push with that trail; the device rolls back by itself at that time. */
    public UnknownEnd(PushTrail trail, Instant rollsBackAt) {
        this(trail, rollsBackAt, false);
    }

    /**
     * An end of a push of which more is known than its trail says.
     *
     * @param rollsBackAt when the device rolls back by itself; {@link Instant#EPOCH} when the push never came to its
     *     commit
     * @param confirming whether the confirmation may have been sent before
     */
    public UnknownEnd(PushTrail trail, Instant rollsBackAt, boolean confirming) {
        this.trail = trail;
        this.rollsBackAt = rollsBackAt;
        this.confirmingBefore = confirming;
    }

    /** A time for people: to the second, in UTC. */
    public static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The end, for that reason. */
    public PushEnd because(String reason) {
        return new PushEnd(PushEnd.Kind.UNKNOWN, reason + "\n  " + whatMayBe() + FIX);
    }

    private String whatMayBe() {
        boolean undoing = trail.has(PushStep.ROLL_BACK);
        boolean confirming = (confirmingBefore || trail.has(PushStep.CONFIRM)) && !undoing;
        if (rollsBackAt.equals(Instant.EPOCH)) {
            return "no commit of the push is known";
        }
        if (trail.has(PushStep.SNAPSHOT_AFTER)) {
            return confirming
                    ? "everything was proven and the commit is confirmed; it could not be read back"
                    : "the change is rolled back; that could not be proven";
        }
        String timer = "the device rolls back by itself about " + time(rollsBackAt);
        if (confirming) {
            return "everything was proven; the commit may be confirmed for good, or " + timer;
        }
        if (undoing) {
            return "the change may be rolled back already; if not, " + timer;
        }
        return "unless somebody confirms the commit, " + timer;
    }
}
