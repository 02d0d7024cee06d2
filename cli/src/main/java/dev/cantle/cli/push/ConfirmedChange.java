package dev.cantle.cli.push;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The part of a push in which the device's own timer runs: commit confirmed, verify, then confirm or undo. Here every
 * way out is either proven or said to be unknown; as long as the session stands, what is not proven is undone.
 */
final class ConfirmedChange {

    /** A confirmation that comes this close to the end of the window might come after it. */
    private static final Duration TOO_CLOSE = Duration.ofSeconds(1);

    private static final String BY_USER = "the user asked to stop";

    private final PushOrder order;
    private final JunosSession session;
    private final Proving proving;
    private final StopSignal stop;
    private final Clock clock;
    private final PushTrail trail;
    private final Function<NetconfException, String> words;

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
        Instant committedAt = clock.instant();
        UnknownEnd unknown =
                new UnknownEnd(trail, committedAt.plus(order.window().duration()));
        OptionalInt granted;
        try {
            granted =
                    GrantedWindow.minutes(session.commitConfirmed(order.window().minutes(), order.log())
                            .output());
        } catch (RpcErrorException e) {
            return afterRefusedCommit(e, unknown);
        } catch (NetconfException e) {
            return unknown.because("the device did not answer the commit: " + words.apply(e));
        }
        trail.enter(PushStep.VERIFY);
        Instant deadline = committedAt.plus(
                Duration.ofMinutes(granted.orElse(order.window().minutes())));
        String objection = objection(change, deadline);
        if (!session.isOpen()) {
            return unknown.because("the session was lost inside the confirm window: " + objection);
        }
        try {
            return objection.isEmpty()
                    ? confirm(change)
                    : new UndoneChange(order, session, proving, stop, trail).undo(change, objection);
        } catch (NetconfException e) {
            return unknown.because(words.apply(e));
        } catch (RuntimeException e) {
            return unknown.because("internal error: " + e);
        }
    }

    /** Why the change must not be confirmed, or empty text when everything is proven in time. */
    private String objection(SliceChange change, Instant deadline) {
        try {
            if (clock.instant().plus(order.policy().within()).isAfter(deadline)) {
                return "the device grants a shorter window than it was asked for";
            }
            // A device that answers ok and changes nothing would be proven by the sessions that it had before.
            SealedConfiguration taken = SliceSnapshot.sealedRunning(session, order.scope());
            if (!taken.isSameAs(change.after())) {
                return "the device answered ok, but does not run what was committed: "
                        + taken.differencesTo(change.after());
            }
            if (!proving.prove()) {
                return stop.isStopped() ? BY_USER : "not proven in time";
            }
            if (stop.isStopped()) {
                return BY_USER;
            }
            boolean late = clock.instant().isAfter(deadline.minus(TOO_CLOSE));
            return late || !SliceSnapshot.sealedRunning(session, order.scope()).isSameAs(change.after())
                    ? "proven too late: the window is over"
                    : "";
        } catch (NetconfException e) {
            return words.apply(e);
        } catch (RuntimeException e) {
            return "the device's configuration or state cannot be judged: " + e.getMessage();
        }
    }

    private PushEnd afterRefusedCommit(RpcErrorException refusal, UnknownEnd unknown) {
        try {
            trail.enter(PushStep.DISCARD);
            session.discard();
            return new PushEnd(PushEnd.Kind.REFUSED, "the device refused the commit: " + words.apply(refusal));
        } catch (NetconfException e) {
            return unknown.because(words.apply(e));
        }
    }

    private PushEnd confirm(SliceChange change) throws NetconfException {
        trail.enter(PushStep.CONFIRM);
        session.commit(order.log() + ", confirmed");
        trail.enter(PushStep.SNAPSHOT_AFTER);
        SealedConfiguration after = SliceSnapshot.sealedRunning(session, order.scope());
        return after.isSameAs(change.after())
                ? new PushEnd(PushEnd.Kind.CONFIRMED, "everything is proven, the commit is confirmed")
                : new PushEnd(
                        PushEnd.Kind.UNKNOWN,
                        "the device took the confirmation, but does not run what was pushed: "
                                + after.differencesTo(change.after())
                                + "\n  fix: compare show configuration with the golden before anything else is pushed");
    }
}
