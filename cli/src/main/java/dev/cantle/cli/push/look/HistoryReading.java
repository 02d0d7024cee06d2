package dev.cantle.cli.push.look;

import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.cli.push.step.Truth;
import dev.cantle.netconf.junos.CommitHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Reads from a commit history and a configuration what has become of a push.
 *
 * @param token what the log of each commit of the push holds, and of no other
 * @param now what time it is
 * @param deadline when the push's window is over by the same clock; long ago if it has none
 * @param deviceNow what time it is by the device's clock, which dates its commits
 */
public record HistoryReading(String token, Instant now, Instant deadline, Instant deviceNow) {

    /** What the log of the commit that confirms ends with. */
    public static final String CONFIRMED = ", confirmed";

    /** What the log of the commit that rolls back ends with. */
    public static final String ROLLED_BACK = ", rolled back";

    /** A device begins its window when it has committed, which may be long after it was asked to. */
    private static final Duration GRACE = Duration.ofHours(1);

    /** A reading for a device whose clock is like ours. */
    public HistoryReading(String token, Instant now, Instant deadline) {
        this(token, now, deadline, now);
    }

    /** What is true, by the history and by what the slice runs at the same time. */
    Truth judge(CommitHistory history, SliceChange change, SealedConfiguration running) {
        boolean isAfter = running.isSameAs(change.after());
        boolean isBefore = running.isSameAs(change.before());
        if (history.commits().isEmpty()) {
            return unseen(isBefore, isAfter);
        }
        List<CommitHistory.Commit> since =
                history.commits().stream().takeWhile(commit -> !isOurs(commit)).toList();
        if (since.size() == history.commits().size()) {
            return withoutOurs(history, change, isBefore, isAfter);
        }
        CommitHistory.Commit ours = history.commits().get(since.size());
        return since.isEmpty()
                ? latest(history, ours, isBefore, isAfter)
                : overtaken(history, ours, since, isBefore, isAfter);
    }

    private static Truth unseen(boolean isBefore, boolean isAfter) {
        String blind = "the device does not show its commits";
        if (isBefore) {
            return new Truth(Truth.State.ROLLED_BACK, blind + ", but it runs what it ran before");
        }
        return new Truth(
                Truth.State.UNCLEAR,
                blind
                        + (isAfter
                                ? "; it runs the change, and nobody knows whether that is confirmed"
                                : "; it runs neither what it ran before nor the change"));
    }

    private Truth withoutOurs(CommitHistory history, SliceChange change, boolean isBefore, boolean isAfter) {
        boolean reachesBack = history.commits().stream()
                .anyMatch(commit ->
                        commit.epochSeconds() <= change.lastCommitSeconds() || change.lastCommitSeconds() == 0);
        if (!reachesBack) {
            return new Truth(Truth.State.UNCLEAR, "the device no longer remembers the commits of that time");
        }
        if (isAfter && !isBefore) {
            // A device that keeps no comments, or somebody who has pushed the same.
            return new Truth(Truth.State.UNCLEAR, "it shows no commit of ours, but the slice runs the change");
        }
        return new Truth(
                Truth.State.NOT_COMMITTED,
                isBefore
                        ? "the slice runs what it ran before"
                        : history.latest().map(HistoryReading::who).orElse("somebody")
                                + " has changed the slice since");
    }

    private Truth latest(CommitHistory history, CommitHistory.Commit ours, boolean isBefore, boolean isAfter) {
        if (ours.log().endsWith(ROLLED_BACK)) {
            return isBefore
                    ? new Truth(Truth.State.ROLLED_BACK, "by us")
                    : new Truth(
                            Truth.State.UNCLEAR, "we have rolled back, but the slice does not run what it ran before");
        }
        if (!isAfter) {
            return new Truth(
                    Truth.State.UNCLEAR,
                    "our commit is the last one, but the slice does not run the change"
                            + (isBefore ? "; it runs what it ran before" : ""));
        }
        if (ours.log().endsWith(CONFIRMED)) {
            return new Truth(Truth.State.CONFIRMED, "by us");
        }
        return history.pending(deviceNow).isPresent() || isMarkedInTheWindow(ours)
                ? new Truth(Truth.State.PENDING, "")
                : new Truth(Truth.State.CONFIRMED, "with a commit check");
    }

    // The device's clock may be wrong by any time; by ours the window cannot be over before the deadline.
    private boolean isMarkedInTheWindow(CommitHistory.Commit ours) {
        return ours.confirmMinutes().isPresent() && now.isBefore(deadline.plus(GRACE));
    }

    private Truth overtaken(
            CommitHistory history,
            CommitHistory.Commit ours,
            List<CommitHistory.Commit> since,
            boolean isBefore,
            boolean isAfter) {
        String who = who(since.get(0));
        if (history.pending(deviceNow).isPresent()) {
            return new Truth(Truth.State.OVERTAKEN, "a confirmed commit by " + who + " waits to be confirmed");
        }
        if (isBefore) {
            CommitHistory.Commit next = since.get(since.size() - 1);
            String by = isAutomatic(next) ? "by the device itself" : "by " + who(next);
            return new Truth(Truth.State.ROLLED_BACK, ours.log().endsWith(ROLLED_BACK) ? "by us" : by);
        }
        if (ours.log().endsWith(CONFIRMED) && isAfter) {
            return new Truth(Truth.State.CONFIRMED, "by us; " + who + " has committed since, but not to the slice");
        }
        return new Truth(
                Truth.State.OVERTAKEN,
                who
                        + (isAfter
                                ? ", which confirmed the change without proof"
                                : "; the slice runs neither what it ran before nor the change"));
    }

    /** Whether the commit made the change, rather than confirming it or taking it back. */
    boolean isTheChange(CommitHistory.Commit commit) {
        return isOurs(commit)
                && !commit.log().endsWith(CONFIRMED)
                && !commit.log().endsWith(ROLLED_BACK);
    }

    /** Whether the commit is the push's own, and the device says that it waits, or has waited, to be confirmed. */
    boolean isMarked(CommitHistory.Commit commit) {
        return isTheChange(commit)
                && (commit.awaitsConfirmation() || commit.confirmMinutes().isPresent());
    }

    /** Whether the commit is one of the push's own. */
    boolean isOurs(CommitHistory.Commit commit) {
        return commit.log().contains(token);
    }

    /** Junos itself takes a commit back that nobody has confirmed: as root, by no client, without a comment. */
    private static boolean isAutomatic(CommitHistory.Commit commit) {
        return commit.user().equals("root") && commit.log().isEmpty();
    }

    private static String who(CommitHistory.Commit commit) {
        return commit.user() + " (" + commit.time() + ")";
    }
}
