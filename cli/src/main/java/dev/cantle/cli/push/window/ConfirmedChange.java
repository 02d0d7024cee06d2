package dev.cantle.cli.push.window;

import dev.cantle.cli.pipeline.ConfirmWindow;
import dev.cantle.cli.push.key.KeyMask;
import dev.cantle.cli.push.look.GrantedWindow;
import dev.cantle.cli.push.proof.Proving;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.cli.push.step.UnknownEnd;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The part of a push in which the device's own timer runs: commit confirmed, verify, then confirm or undo. Here every
 * way out is either proven or said to be unknown. When the line is lost, or the device does not answer a commit, the
 * push connects anew and finds out what is true before it says anything.
 */
public final class ConfirmedChange {

    private final PushContext push;
    private final JunosSession session;
    private final Proving proving;
    private final Lifeline lifeline;
    private final ConfirmWindow window;

    /**
     * A change that is about to be committed.
     *
     * @param session holds the lock and the loaded candidate
     * @param lifeline how to connect anew
     */
    public ConfirmedChange(
            PushContext push, JunosSession session, Proving proving, Lifeline lifeline, ConfirmWindow window) {
        this.push = push;
        this.session = session;
        this.proving = proving;
        this.lifeline = lifeline;
        this.window = window;
    }

    /** Commits the change, proves it, and confirms it or rolls it back. */
    public PushEnd run(SliceChange change) {
        push.trail().enter(PushStep.COMMIT_CONFIRMED);
        Instant committedAt = push.clock().instant();
        Instant deadline = committedAt.plus(window.duration());
        OptionalInt granted;
        try {
            granted = GrantedWindow.minutes(
                    session.commitConfirmed(window.minutes(), push.log()).output());
        } catch (RpcErrorException e) {
            return afterRefusedCommit(e, change, deadline);
        } catch (NetconfException e) {
            return settled(change, deadline, "the device did not answer the commit: " + push.words(e));
        }
        deadline = committedAt.plus(Duration.ofMinutes(granted.orElse(window.minutes())));
        try {
            return new OpenWindow(push, session, proving).verifyAndEnd(change, deadline, push.policy());
        } catch (NetconfException e) {
            return session.isOpen()
                    ? new UnknownEnd(push.trail(), deadline).because(push.words(e))
                    : settled(change, deadline, push.words(e));
        } catch (RuntimeException e) {
            return new UnknownEnd(push.trail(), deadline)
                    .because("internal error: " + new KeyMask(Map.of()).mask(e.toString()));
        }
    }

    private PushEnd settled(SliceChange change, Instant deadline, String why) {
        boolean proven = push.trail().has(PushStep.CONFIRM);
        // Whatever may still be open would hold the lock that is needed now.
        session.close();
        return new Settlement(push, lifeline, Settlement.LINE_PATIENCE, "", proven).settle(change, deadline, why);
    }

    private PushEnd afterRefusedCommit(RpcErrorException refusal, SliceChange change, Instant deadline) {
        String reason = "the device refused the commit: " + push.words(refusal);
        try {
            push.trail().enter(PushStep.DISCARD);
            session.discard();
            return push.snapshot(session).sealedRunning().isSameAs(change.before())
                    ? new PushEnd(PushEnd.Kind.REFUSED, reason)
                    : settled(change, deadline, reason + ", but runs something else than before");
        } catch (NetconfException e) {
            return settled(change, deadline, reason + "; " + push.words(e));
        }
    }
}
