package dev.cantle.cli.push;

import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.CommitHistory;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Finds out from the device what has become of a push: from its commit history, in which the push's own commits are
 * known by their token, and from what the slice runs. Only reads.
 */
final class FindOut {

    /** What the log of the commit that confirms ends with. */
    static final String CONFIRMED = ", confirmed";

    /** What the log of the commit that rolls back ends with. */
    static final String ROLLED_BACK = ", rolled back";

    private static final int READS = 5;
    private static final CommitHistory UNSEEN = new CommitHistory(List.of());

    private final JunosSession session;
    private final SliceSnapshot snapshot;
    private final String token;
    private final Clock clock;

    /**
     * A look over an open session.
     *
     * @param token what the log of each commit of the push holds
     */
    FindOut(JunosSession session, SliceSnapshot snapshot, String token, Clock clock) {
        this.session = session;
        this.snapshot = snapshot;
        this.token = token;
        this.clock = clock;
    }

    /** What is true now. */
    Truth look(SliceChange change) throws NetconfException {
        CommitHistory history = history();
        for (int i = 0; i < READS; i++) {
            SealedConfiguration running = snapshot.sealedRunning();
            CommitHistory again = history();
            // The device's timer may end between two questions.
            if (again.equals(history)) {
                return judge(history, change, running);
            }
            history = again;
        }
        return new Truth(Truth.State.UNCLEAR, "commits follow each other faster than they can be read");
    }

    /** The commit that made what runs, if the device shows its commits and it is one of the push's own. */
    Optional<CommitHistory.Commit> latestIfOurs() throws NetconfException {
        return history().latest().filter(this::isOurs);
    }

    /** Whether the push's own confirmed commit still waits. A device that does not show its commits does not say. */
    boolean stillWaits() throws NetconfException {
        return latestIfOurs().filter(FindOut::isTheChange).isPresent()
                && history().pending(clock.instant()).isPresent();
    }

    private CommitHistory history() throws NetconfException {
        try {
            return session.commitHistory();
        } catch (RpcErrorException refused) {
            return UNSEEN;
        }
    }

    private Truth judge(CommitHistory history, SliceChange change, SealedConfiguration running) {
        boolean isAfter = running.isSameAs(change.after());
        boolean isBefore = running.isSameAs(change.before());
        if (history.commits().isEmpty()) {
            return unseen(isBefore, isAfter);
        }
        List<CommitHistory.Commit> since =
                history.commits().stream().takeWhile(commit -> !isOurs(commit)).toList();
        if (since.size() == history.commits().size()) {
            return withoutOurs(history, change, isBefore);
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

    private Truth withoutOurs(CommitHistory history, SliceChange change, boolean isBefore) {
        boolean reachesBack = history.commits().stream()
                .anyMatch(commit ->
                        commit.epochSeconds() <= change.lastCommitSeconds() || change.lastCommitSeconds() == 0);
        if (!reachesBack) {
            return new Truth(Truth.State.UNCLEAR, "the device no longer remembers the commits of that time");
        }
        return new Truth(
                Truth.State.NOT_COMMITTED,
                isBefore
                        ? "the slice runs what it ran before"
                        : history.latest().map(FindOut::who).orElse("somebody") + " has changed the slice since");
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
        return history.pending(clock.instant()).isPresent()
                ? new Truth(Truth.State.PENDING, "")
                : new Truth(Truth.State.CONFIRMED, "with a commit check");
    }

    private Truth overtaken(
            CommitHistory history,
            CommitHistory.Commit ours,
            List<CommitHistory.Commit> since,
            boolean isBefore,
            boolean isAfter) {
        String who = who(since.get(0));
        if (history.pending(clock.instant()).isPresent()) {
            return new Truth(Truth.State.OVERTAKEN, "a confirmed commit by " + who + " waits to be confirmed");
        }
        if (isBefore) {
            CommitHistory.Commit next = since.get(since.size() - 1);
            String by = isAutomatic(next) ? "by the device, at the end of the window" : "by " + who(next);
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

    private boolean isOurs(CommitHistory.Commit commit) {
        return commit.log().contains(token);
    }

    private static boolean isTheChange(CommitHistory.Commit ours) {
        return !ours.log().endsWith(CONFIRMED) && !ours.log().endsWith(ROLLED_BACK);
    }

    /** Junos itself takes a commit back that nobody has confirmed: as root, by no client, without a comment. */
    private static boolean isAutomatic(CommitHistory.Commit commit) {
        return commit.user().equals("root") && commit.log().isEmpty();
    }

    private static String who(CommitHistory.Commit commit) {
        return commit.user() + " (" + commit.time() + ")";
    }
}
