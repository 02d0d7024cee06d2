package dev.cantle.cli.push.step;

import java.util.EnumSet;
import java.util.Set;

/**
 * The steps of a push, in the words of the design. Which step may follow which is written here and held by
 * {@link PushTrail}: code that would confirm before it has verified, or commit before it has checked, fails its first
 * test.
 */
public enum PushStep {
    /** Opens the session. */
    CONNECT("connect"),
    /** Looks for a pending confirmed commit and for what others left in the candidate. */
    LOOK("look"),
    /** Locks the candidate. */
    LOCK("lock"),
    /** Reads configuration and state as they are before the change. */
    SNAPSHOT_BEFORE("snapshot before"),
    /** Loads the slice into the candidate. */
    LOAD("load"),
    /** Asks the device what the candidate would change. */
    COMPARE("compare"),
    /** Asks the user. */
    ASK("ask"),
    /** Has the device check the candidate. */
    COMMIT_CHECK("commit check"),
    /** Commits with the automatic roll-back running. */
    COMMIT_CONFIRMED("commit confirmed"),
    /** Waits for proof. */
    VERIFY("verify"),
    /** Leaves an unproven change to the device's own timer, and looks on until it has rolled back. */
    WAIT("wait for the device's roll-back"),
    /** Confirms the commit. */
    CONFIRM("confirm"),
    /** Loads the configuration before and commits it. */
    ROLL_BACK("roll back"),
    /** Connects anew after the line was lost, takes the lock again, and finds out from the device what is true. */
    FIND_OUT("find out"),
    /** Reads configuration and state as they are after the change. */
    SNAPSHOT_AFTER("snapshot after"),
    /** Clears the candidate of what was loaded and not committed. */
    DISCARD("discard"),
    /** Unlocks the candidate. */
    UNLOCK("unlock");

    private final String words;

    PushStep(String words) {
        this.words = words;
    }

    /** The step in words, for people. */
    public String words() {
        return words;
    }

    /** Whether the step changes something on the device; what is to be journalled before it is taken. */
    public boolean changesTheDevice() {
        return switch (this) {
            case LOCK, LOAD, COMMIT_CONFIRMED, CONFIRM, ROLL_BACK, FIND_OUT, DISCARD, UNLOCK -> true;
            case CONNECT, LOOK, SNAPSHOT_BEFORE, COMPARE, ASK, COMMIT_CHECK, VERIFY, WAIT, SNAPSHOT_AFTER -> false;
        };
    }

    /** The steps that may follow this one. */
    public Set<PushStep> next() {
        return switch (this) {
            case CONNECT -> EnumSet.of(LOOK);
            case LOOK -> EnumSet.of(LOCK);
            case LOCK -> EnumSet.of(SNAPSHOT_BEFORE, UNLOCK);
            case SNAPSHOT_BEFORE -> EnumSet.of(LOAD, UNLOCK);
            case LOAD -> EnumSet.of(COMPARE, DISCARD);
            case COMPARE -> EnumSet.of(ASK, COMMIT_CHECK, DISCARD);
            case ASK -> EnumSet.of(COMMIT_CHECK, DISCARD);
            case COMMIT_CHECK -> EnumSet.of(COMMIT_CONFIRMED, DISCARD);
            // From here on a push may end without knowing what the device has; it still hands the lock back.
            case COMMIT_CONFIRMED -> EnumSet.of(VERIFY, DISCARD, FIND_OUT, UNLOCK);
            case VERIFY -> EnumSet.of(CONFIRM, ROLL_BACK, WAIT, FIND_OUT, UNLOCK);
            case WAIT -> EnumSet.of(SNAPSHOT_AFTER, ROLL_BACK, FIND_OUT, UNLOCK);
            case CONFIRM -> EnumSet.of(SNAPSHOT_AFTER, ROLL_BACK, FIND_OUT, UNLOCK);
            case ROLL_BACK, SNAPSHOT_AFTER -> EnumSet.of(SNAPSHOT_AFTER, FIND_OUT, UNLOCK);
            case FIND_OUT -> EnumSet.of(VERIFY, ROLL_BACK, SNAPSHOT_AFTER, FIND_OUT, UNLOCK);
            case DISCARD -> EnumSet.of(FIND_OUT, UNLOCK);
            case UNLOCK -> EnumSet.noneOf(PushStep.class);
        };
    }
}
