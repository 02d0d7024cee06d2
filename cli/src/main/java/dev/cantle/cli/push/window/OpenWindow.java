package dev.cantle.cli.push.window;

import dev.cantle.cli.journal.JournalException;
import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.cli.push.key.KeyMask;
import dev.cantle.cli.push.look.HistoryReading;
import dev.cantle.cli.push.look.SliceSnapshot;
import dev.cantle.cli.push.order.PushChoices;
import dev.cantle.cli.push.proof.Proving;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.cli.push.step.UnknownEnd;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is done while the device's own timer runs: verify, then confirm or undo, over one session that holds the lock.
 * A push does so right after its commit, and a push or a recovery that has connected anew does the same.
 */
final class OpenWindow {

    /** A confirmation that comes this close to the end of the window might come after it. */
    static final Duration TOO_CLOSE = Duration.ofSeconds(1);

    private static final String BY_USER = "the user asked to stop";

    private final PushContext push;
    private final JunosSession session;
    private final Proving proving;
    private final SliceSnapshot snapshot;

    OpenWindow(PushContext push, JunosSession session, Proving proving) {
        this.push = push;
        this.session = session;
        this.proving = proving;
        this.snapshot = push.snapshot(session);
    }

    /**
     * Verifies, and confirms what is proven, or undoes what is not.
     *
     * @param change what was committed
     * @param deadline when the device rolls back by itself, at the earliest
     * @param policy how long to wait for proof
     * @throws NetconfException if the session is over, or the device refused to be asked or to commit
     */
    PushEnd verifyAndEnd(SliceChange change, Instant deadline, VerifyPolicy policy) throws NetconfException {
        push.trail().enter(PushStep.VERIFY);
        String objection = objection(change, deadline, policy);
        if (objection.isEmpty()) {
            return confirm(change, deadline);
        }
        if (!session.isOpen()) {
            throw new LineLostException("the session was lost inside the confirm window: " + objection);
        }
        if (push.choices().onFailure() == PushChoices.OnFailure.WAIT
                && !push.stop().isStopped()) {
            return left(change, objection, deadline);
        }
        return new UndoneChange(push, session, proving).undo(change, objection);
    }

    /** Why the change must not be confirmed, or empty text when everything is proven in time. */
    private String objection(SliceChange change, Instant deadline, VerifyPolicy policy) {
        try {
            if (push.clock().instant().plus(policy.within()).isAfter(deadline)) {
                return "the device grants a shorter window than it was asked for";
            }
            // A device that answers ok and changes nothing would be proven by the sessions that it had before.
            SealedConfiguration taken = snapshot.sealedRunning();
            if (!taken.isSameAs(change.after())) {
                return "the device answered ok, but does not run what was committed: "
                        + taken.differencesTo(change.after());
            }
            if (push.stop().isStopped()) {
                return BY_USER;
            }
            if (!proving.prove(policy)) {
                return push.stop().isStopped() ? BY_USER : "not proven in time";
            }
            if (push.stop().isStopped()) {
                return BY_USER;
            }
            boolean late = push.clock().instant().isAfter(deadline.minus(TOO_CLOSE));
            return late || !snapshot.sealedRunning().isSameAs(change.after())
                    ? "proven too late: the window is over"
                    : "";
        } catch (NetconfException e) {
            return push.words(e);
        } catch (RuntimeException e) {
            return "the device's configuration or state cannot be judged: "
                    + new KeyMask(Map.of()).mask(String.valueOf(e.getMessage()));
        }
    }

    private PushEnd confirm(SliceChange change, Instant deadline) throws NetconfException {
        try {
            push.trail().enter(PushStep.CONFIRM);
        } catch (JournalException e) {
            // What the journal cannot name must not stay.
            return new UndoneChange(push, session, proving)
                    .undo(change, "everything is proven, but it cannot be confirmed: " + e.getMessage());
        }
        boolean check = push.choices().confirmWith() == PushChoices.ConfirmWith.CHECK;
        try {
            if (check) {
                session.commitCheck();
            } else {
                session.commit(push.log() + HistoryReading.CONFIRMED);
            }
        } catch (RpcErrorException e) {
            return new UndoneChange(push, session, proving)
                    .undo(change, "everything is proven, but the device refused the confirmation: " + push.words(e));
        }
        push.trail().enter(PushStep.SNAPSHOT_AFTER);
        SealedConfiguration after = snapshot.sealedRunning();
        if (!after.isSameAs(change.after())) {
            return new PushEnd(
                    PushEnd.Kind.UNKNOWN,
                    "the device took the confirmation, but does not run what was pushed: "
                            + after.differencesTo(change.after())
                            + "\n  fix: compare show configuration with the golden before anything else is pushed");
        }
        if (check) {
            return afterCheck(change, deadline);
        }
        if (push.findOut(session).stillWaits()) {
            return new PushEnd(
                    PushEnd.Kind.UNKNOWN,
                    "the device answered ok to the confirmation, but the commit still waits to be confirmed"
                            + "\n  fix: cantle recover");
        }
        return new PushEnd(PushEnd.Kind.CONFIRMED, "everything is proven, the commit is confirmed");
    }

    private PushEnd afterCheck(SliceChange change, Instant deadline) throws NetconfException {
        ConfirmationByCheck check =
                new ConfirmationByCheck(session, snapshot, change, push.clock(), push.trail()::waiting);
        Optional<String> objection = check.objection(push.token(), deadline);
        return objection
                .map(reason -> new PushEnd(
                        PushEnd.Kind.UNKNOWN, "everything is proven, but " + reason + "\n  fix: cantle recover"))
                .orElseGet(() -> new PushEnd(
                        PushEnd.Kind.CONFIRMED, "everything is proven, the commit is confirmed with a commit check"));
    }

    private PushEnd left(SliceChange change, String objection, Instant deadline) throws NetconfException {
        push.trail().enter(PushStep.WAIT);
        UndoneChange undone = new UndoneChange(push, session, proving);
        LeftToTimer timer = new LeftToTimer(snapshot, change, push.stop(), push.clock(), push.trail()::waiting);
        return switch (timer.await(deadline)) {
            case BACK ->
                undone.prove(change, objection, "left to the device's timer, which has rolled the change back");
            case STOPPED -> undone.undo(change, objection + "; " + BY_USER);
            case STILL_THERE ->
                new PushEnd(
                        PushEnd.Kind.UNKNOWN,
                        objection + "; the change was left to the device's timer, whose window was over about "
                                + UnknownEnd.time(deadline)
                                + ", and still runs\n  fix: look at show system commit, then cantle recover");
        };
    }
}
