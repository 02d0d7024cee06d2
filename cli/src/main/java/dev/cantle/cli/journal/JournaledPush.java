package dev.cantle.cli.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A push as its journal tells it.
 *
 * @param file the journal
 * @param startedAt when the push began
 * @param head what it was
 * @param seal the seal of its configurations
 * @param steps the steps that were entered, in words and in order, those of recoveries included
 * @param change what it was about to change: empty before it knew, or one
 * @param deadline before which the device does not roll back: empty before the commit, or one
 * @param torn whether a line was broken off, so that a step may have been entered that the journal does not name
 * @param end how it ended: empty while it is not over, or one
 */
public record JournaledPush(
        Path file,
        Instant startedAt,
        PushHead head,
        Seal seal,
        List<String> steps,
        List<Change> change,
        List<Instant> deadline,
        boolean torn,
        List<End> end) {

    static final String END = "end";

    /**
     * What a push was about to change.
     *
     * @param before what the slice ran
     * @param after what it shall run
     * @param logicalSystems the logical systems that were looked at; none when the login sees only its own
     * @param lastCommitSeconds when the device's last commit was, by its own clock; 0 if it does not say
     */
    public record Change(
            SealedConfiguration before,
            SealedConfiguration after,
            List<String> logicalSystems,
            long lastCommitSeconds) {

        public Change {
            logicalSystems = List.copyOf(logicalSystems);
        }
    }

    /**
     * How a push ended.
     *
     * @param end the end in words
     * @param reason why
     */
    public record End(String end, String reason) {}

    public JournaledPush {
        steps = List.copyOf(steps);
        change = List.copyOf(change);
        deadline = List.copyOf(deadline);
        end = List.copyOf(end);
    }

    /** Whether the push is over and its end known. */
    public boolean isClosed() {
        return !end.isEmpty();
    }

    /**
     * Whether the push ended before it could have committed anything. A step that commits is on the disk before it is
     * taken, so a journal that does not name one, and of which nothing was broken off, proves that.
     */
    public boolean isBeforeCommit() {
        return deadline.isEmpty() && !torn;
    }

    /** Whether a step was entered. */
    public boolean has(String step) {
        return steps.contains(step);
    }
}
