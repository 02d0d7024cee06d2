package dev.cantle.cli.push;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.junos.notation.NotationException;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.CommitUnknownException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * The part of a push in which the device's own timer runs: commit confirmed, verify, then confirm or roll back. Here
 * every way out is either proven or said to be unknown.
 */
final class ConfirmedChange {

    private final PushOrder order;
    private final JunosSession session;
    private final Proving proving;
    private final StopSignal stop;
    private final Clock clock;
    private final PushTrail trail;
    private final Function<NetconfException, String> words;
    private Instant rollsBackAt = Instant.MAX;

    ConfirmedChange(
            PushOrder order,
            JunosSession session,
            Proving proving,
            StopSignal stop,
            Clock clock,
            PushTrail trail,
            Function<NetconfException, String> words) {
        this.order = order;
        this.session = session;
        this.proving = proving;
        this.stop = stop;
        this.clock = clock;
        this.trail = trail;
        this.words = words;
    }

    PushEnd run(SliceChange change) {
        trail.enter(PushStep.COMMIT_CONFIRMED);
        rollsBackAt = clock.instant().plus(order.window().duration());
        try {
            session.commitConfirmed(order.window().minutes(), order.log());
        } catch (RpcErrorException e) {
            return afterRefusedCommit(e);
        } catch (NetconfException e) {
            return unknown("the device did not answer the commit: " + words.apply(e));
        }
        trail.enter(PushStep.VERIFY);
        try {
            return verify(change);
        } catch (NetconfException e) {
            return unknown(words.apply(e));
        } catch (NotationException e) {
            return unknown("the device's configuration cannot be read: " + e.getMessage());
        }
    }

    private PushEnd verify(SliceChange change) throws NetconfException {
        // A device that answers ok and changes nothing would otherwise be proven by the sessions it had before.
        boolean taken = SliceSnapshot.take(session, order.scope())
                .holds(change.after(), order.slice().ownership());
        boolean proven = taken && proving.prove() && !stop.isStopped();
        if (!session.isOpen()) {
            return unknown("the session was lost inside the confirm window");
        }
        return proven ? confirm(change) : rollBack(change);
    }

    private PushEnd afterRefusedCommit(RpcErrorException refusal) {
        try {
            trail.enter(PushStep.DISCARD);
            session.discard();
            return new PushEnd(PushEnd.Kind.REFUSED, "the device refused the commit: " + words.apply(refusal));
        } catch (NetconfException e) {
            return unknown(words.apply(e));
        }
    }

    private PushEnd confirm(SliceChange change) throws NetconfException {
        trail.enter(PushStep.CONFIRM);
        try {
            session.commit(order.log() + ", confirmed");
        } catch (RpcErrorException e) {
            return unknown("everything was proven, but the device refused the confirmation: " + words.apply(e));
        } catch (CommitUnknownException e) {
            return unknown("everything was proven, but the device did not answer the confirmation: " + words.apply(e));
        }
        trail.enter(PushStep.SNAPSHOT_AFTER);
        SliceSnapshot after = SliceSnapshot.take(session, order.scope());
        if (!after.holds(change.after(), order.slice().ownership())) {
            return new PushEnd(
                    PushEnd.Kind.UNKNOWN,
                    "the device confirmed the commit, but its configuration is not what was pushed\n  fix: compare"
                            + " show configuration with the golden before anything else is pushed");
        }
        return new PushEnd(PushEnd.Kind.CONFIRMED, "everything is proven, the commit is confirmed");
    }

    private PushEnd rollBack(SliceChange change) throws NetconfException {
        trail.enter(PushStep.ROLL_BACK);
        session.rollback(1);
        // Had the device's own timer been faster, rollback 1 would be the change: committing it would put it back.
        if (SliceSnapshot.candidate(session, order.scope()).holds(change.before(), Ownership.EXCLUSIVE)) {
            session.commit(order.log() + ", rolled back");
        } else {
            session.discard();
        }
        trail.enter(PushStep.SNAPSHOT_AFTER);
        SliceSnapshot after = SliceSnapshot.take(session, order.scope());
        if (!after.holds(change.before(), Ownership.EXCLUSIVE)) {
            return new PushEnd(
                    PushEnd.Kind.UNKNOWN,
                    "the change was rolled back, but the configuration is not the one before\n  fix: look at show"
                            + " system commit and show system rollback compare 0 1");
        }
        if (!proving.proveStateBefore()) {
            return new PushEnd(
                    PushEnd.Kind.UNKNOWN,
                    "the configuration before is back, but not every session that was up before is up again\n  fix:"
                            + " look at show bgp summary");
        }
        return stop.isStopped()
                ? new PushEnd(
                        PushEnd.Kind.INTERRUPTED, "interrupted; the change was rolled back, the state before is proven")
                : new PushEnd(
                        PushEnd.Kind.ROLLED_BACK,
                        "not proven in time; the change was rolled back, the state before is proven");
    }

    private PushEnd unknown(String reason) {
        return new PushEnd(
                PushEnd.Kind.UNKNOWN,
                reason + "\n  unless somebody confirms the commit, the device rolls back by itself about "
                        + rollsBackAt.truncatedTo(ChronoUnit.SECONDS)
                        + "\n  fix: look at show system commit on the device");
    }
}
