package dev.cantle.cli.push.window;

import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.cli.push.look.HistoryReading;
import dev.cantle.cli.push.look.SliceSnapshot;
import dev.cantle.cli.push.proof.Proving;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.CommitHistory;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.util.Optional;

/**
 * Takes a change back and proves that the state before is back. It takes back nothing but its own change: had the
 * device's timer been faster, {@code rollback 1} would be the change itself, and had somebody else committed since, it
 * would be theirs.
 */
final class UndoneChange {

    private final PushContext push;
    private final JunosSession session;
    private final Proving proving;
    private final SliceSnapshot snapshot;

    UndoneChange(PushContext push, JunosSession session, Proving proving) {
        this.push = push;
        this.session = session;
        this.proving = proving;
        this.snapshot = push.snapshot(session);
    }

    /**
     * Takes the change back.
     *
     * @param change what was changed
     * @param why why it was not confirmed
     */
    PushEnd undo(SliceChange change, String why) throws NetconfException {
        push.trail().enter(PushStep.ROLL_BACK);
        boolean undoneByDevice = snapshot.sealedRunning().isSameAs(change.before());
        if (!undoneByDevice) {
            Optional<String> foreign = foreignCommit();
            if (foreign.isPresent()) {
                return notUndone(why, foreign.get());
            }
            session.rollback(1);
            if (!snapshot.sealedCandidate().isSameAs(change.before())) {
                session.discard();
                return notUndone(why, "what the device keeps as rollback 1 is not the configuration before");
            }
            session.commit(push.log() + HistoryReading.ROLLED_BACK);
        }
        return prove(
                change, why, undoneByDevice ? "the device has rolled back by itself" : "the change was rolled back");
    }

    /** Proves that the state before is back, after it was brought back in that way. */
    PushEnd prove(SliceChange change, String why, String how) throws NetconfException {
        push.trail().enter(PushStep.SNAPSHOT_AFTER);
        SealedConfiguration after = snapshot.sealedRunning();
        if (!after.isSameAs(change.before())) {
            return new PushEnd(
                    PushEnd.Kind.UNKNOWN,
                    why + "; " + how + ", but the configuration is not the one before: "
                            + after.differencesTo(change.before())
                            + "\n  fix: look at show system commit and show system rollback compare 0 1");
        }
        if (!proving.proveStateBefore()) {
            return new PushEnd(
                    PushEnd.Kind.UNKNOWN,
                    why + "; " + how + " and the configuration before is back, but not every session that was up before"
                            + " is up again\n  fix: look at show bgp summary");
        }
        return new PushEnd(
                push.stop().isStopped() ? PushEnd.Kind.INTERRUPTED : PushEnd.Kind.ROLLED_BACK,
                why + "; " + how + ", the state before is proven");
    }

    /** Who has committed after us, if somebody has. A device that does not say is asked no further: we hold the lock. */
    private Optional<String> foreignCommit() throws NetconfException {
        try {
            return session.commitHistory()
                    .latest()
                    .filter(latest -> !latest.log().contains(push.token()))
                    .map(UndoneChange::describe);
        } catch (RpcErrorException refused) {
            return Optional.empty();
        }
    }

    private static String describe(CommitHistory.Commit latest) {
        return latest.user() + " has committed since (" + latest.time() + ")";
    }

    private static PushEnd notUndone(String why, String reason) {
        return new PushEnd(
                PushEnd.Kind.UNKNOWN,
                why + "; the change was NOT rolled back: " + reason
                        + "\n  if our confirmed commit still waits, the device rolls back by itself at the end of its"
                        + " window\n  fix: look at show system commit and show system rollback compare 0 1 before anything"
                        + " else is pushed");
    }
}
