package dev.cantle.cli.push.window;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.push.key.KeyMask;
import dev.cantle.cli.push.look.DeviceLook;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.cli.push.step.Truth;
import dev.cantle.cli.push.step.UnknownEnd;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LockDeniedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a push to a safe end after its line was lost, an answer did not come, or its process died: connects anew, finds
 * out what is true, and does what is left to do. It touches nothing that it does not know to be the push's own.
 */
public final class Settlement {

    /** How long a lock may outlive the session that held it, before it is taken for somebody's at work. */
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(20);

    /** How long a device may be out of reach after it was reached once. */
    static final Duration LINE_PATIENCE = Duration.ofMinutes(1);

    /** What is needed at the end of a window to confirm in it. */
    private static final Duration TIME_TO_CONFIRM = Duration.ofSeconds(5);

    private static final Duration STEP = Duration.ofSeconds(1);
    private static final int MOST_LINES = 10;
    private static final String UNTOUCHED =
            "; nothing was touched\n  fix: look at show system commit and show configuration; when the device is as it should"
                    + " be, cantle recover --accept closes the journal";

    private final PushContext push;
    private final Lifeline lifeline;
    private final String unverifiable;
    private final boolean provenBefore;
    private Duration patience;
    private boolean reached;
    private List<Truth> found = List.of();

    /**
     * A settlement.
     *
     * @param lifeline how to connect
     * @param patience how long to try for the first connection
     * @param unverifiable why nothing can be verified; empty when it can
     * @param provenBefore whether everything was proven before the line was lost
     */
    public Settlement(
            PushContext push, Lifeline lifeline, Duration patience, String unverifiable, boolean provenBefore) {
        this.push = push;
        this.lifeline = lifeline;
        this.patience = patience;
        this.unverifiable = unverifiable;
        this.provenBefore = provenBefore;
    }

    /** Whether the device could be asked at all. */
    public boolean reached() {
        return reached;
    }

    /** What was found out last: empty or one. */
    public List<Truth> found() {
        return found;
    }

    /**
     * Settles.
     *
     * @param change what was to be changed
     * @param deadline when the device rolls back by itself, at the earliest
     * @param why why the push did not end in order
     */
    public PushEnd settle(SliceChange change, Instant deadline, String why) {
        return settle(List.of(change), deadline, why);
    }

    /**
     * Settles a push of which the change may not be known.
     *
     * @param change what was to be changed: empty if the push did not come so far, or one
     */
    public PushEnd settle(List<SliceChange> change, Instant deadline, String why) {
        String trouble = why;
        for (int lines = 0; lines < MOST_LINES; lines++) {
            Instant giveUp = push.clock().instant().plus(patience);
            push.trail().enter(PushStep.FIND_OUT);
            Attempt attempt = attempt(giveUp);
            if (attempt.line().isEmpty()) {
                return new UnknownEnd(push.trail(), deadline, provenBefore)
                        .because(why + "; the device cannot be reached: " + attempt.trouble());
            }
            reached = true;
            patience = LINE_PATIENCE;
            try (JunosSession session = attempt.line().get(0).session()) {
                try {
                    return change.isEmpty()
                            ? beforeLoad(attempt.line().get(0), why)
                            : over(attempt.line().get(0), change.get(0), deadline, why);
                } catch (NetconfException e) {
                    trouble = push.words(e);
                    if (session.isOpen()) {
                        break;
                    }
                } catch (RuntimeException e) {
                    trouble = "internal error: " + new KeyMask(Map.of()).mask(e.toString());
                    break;
                }
            }
        }
        return new UnknownEnd(push.trail(), deadline, provenBefore).because(why + "; " + trouble);
    }

    /** A line to the device, or why there is none: the line is empty or one. */
    private record Attempt(List<Lifeline.Line> line, String trouble) {}

    private Attempt attempt(Instant giveUp) {
        while (true) {
            String trouble;
            try {
                return new Attempt(List.of(lifeline.open()), "");
            } catch (NetconfException e) {
                trouble = push.words(e);
            } catch (SecretUnavailableException e) {
                trouble = String.valueOf(e.getMessage());
            }
            if (push.stop().isStopped() || !push.clock().instant().isBefore(giveUp)) {
                return new Attempt(List.of(), trouble);
            }
            push.stop().await(STEP);
        }
    }

    /** The push died before it knew what it would change, so no commit of its may be there. */
    private PushEnd beforeLoad(Lifeline.Line line, String why) throws NetconfException {
        Truth truth = push.findOut(line.session()).latestIfOurs().isEmpty()
                ? new Truth(Truth.State.NOT_COMMITTED, "nothing was loaded")
                : new Truth(Truth.State.UNCLEAR, "it has a commit of a push that never loaded anything");
        found = List.of(truth);
        push.trail().found(truth);
        return truth.state() == Truth.State.NOT_COMMITTED
                ? new PushEnd(PushEnd.Kind.REFUSED, why + "; " + truth.words())
                : untouched(truth, why);
    }

    private PushEnd over(Lifeline.Line line, SliceChange change, Instant deadline, String why) throws NetconfException {
        Truth truth = look(line, change, deadline);
        return switch (truth.state()) {
            // A commit may still be on its way while the session that sent it is alive: only the lock tells.
            case NOT_COMMITTED, PENDING -> underLock(line, change, deadline, why);
            case CONFIRMED -> confirmed(line, truth, why);
            case ROLLED_BACK -> rolledBack(line, change, truth, why);
            case OVERTAKEN, UNCLEAR -> untouched(truth, why);
        };
    }

    private Truth look(Lifeline.Line line, SliceChange change, Instant deadline) throws NetconfException {
        Truth truth = push.findOut(line.session()).look(change, deadline);
        // The second look, under the lock, mostly says what the first one said.
        if (!found.equals(List.of(truth))) {
            push.trail().found(truth);
        }
        found = List.of(truth);
        return truth;
    }

    private PushEnd underLock(Lifeline.Line line, SliceChange change, Instant deadline, String why)
            throws NetconfException {
        Optional<LockDeniedException> denied = lock(line.session());
        PushEnd end = underLock(line, change, deadline, why, denied);
        if (denied.isEmpty() && line.session().isOpen()) {
            unlock(line.session());
        }
        return end;
    }

    // What was found and done stays true without it; the session ends next, and the lock with it.
    private void unlock(JunosSession session) {
        push.trail().enter(PushStep.UNLOCK);
        try {
            session.unlock();
        } catch (NetconfException e) {
            push.trail().waiting("the device did not take the unlock: " + push.words(e));
        }
    }

    private PushEnd underLock(
            Lifeline.Line line, SliceChange change, Instant deadline, String why, Optional<LockDeniedException> denied)
            throws NetconfException {
        Truth truth = look(line, change, deadline);
        return switch (truth.state()) {
            case NOT_COMMITTED ->
                denied.filter(e -> e.reason() != LockDeniedException.Reason.MODIFIED)
                        .map(e -> locked(truth, why, e, deadline))
                        .orElseGet(() -> new PushEnd(PushEnd.Kind.REFUSED, why + "; " + truth.words()));
            case PENDING ->
                denied.isPresent() ? locked(truth, why, denied.get(), deadline) : pending(line, change, deadline, why);
            case CONFIRMED -> confirmed(line, truth, why);
            case ROLLED_BACK -> rolledBack(line, change, truth, why);
            case OVERTAKEN, UNCLEAR -> untouched(truth, why);
        };
    }

    private Optional<LockDeniedException> lock(JunosSession session) throws NetconfException {
        Instant giveUp = push.clock().instant().plus(LOCK_PATIENCE);
        while (true) {
            try {
                session.lock();
                return Optional.empty();
            } catch (LockDeniedException e) {
                boolean theirs = e.reason() == LockDeniedException.Reason.MODIFIED;
                if (theirs || !push.clock().instant().isBefore(giveUp)) {
                    return Optional.of(e);
                }
                // Also after Ctrl-C: without the lock there is no roll-back.
                new StopSignal().await(STEP);
            }
        }
    }

    private PushEnd pending(Lifeline.Line line, SliceChange change, Instant deadline, String why)
            throws NetconfException {
        Optional<String> foreign = new DeviceLook(line.session(), false, log -> false).foreignChanges();
        if (foreign.isPresent()) {
            return new PushEnd(
                    PushEnd.Kind.UNKNOWN,
                    why + "; the confirmed commit waits to be confirmed, and the candidate holds changes of others,"
                            + " which any commit would commit too" + foreign.get() + timer(deadline));
        }
        Optional<VerifyPolicy> policy = inTime(deadline);
        if (!unverifiable.isEmpty() || policy.isEmpty()) {
            String reason = unverifiable.isEmpty() ? "there is no time left to verify" : unverifiable;
            return new UndoneChange(push, line.session(), line.proving()).undo(change, why + "; " + reason);
        }
        PushEnd end = new OpenWindow(push, line.session(), line.proving()).verifyAndEnd(change, deadline, policy.get());
        return new PushEnd(end.kind(), why + "; connected anew: " + end.reason());
    }

    /** The push's own patience, or what the window leaves of it; empty if that is not enough for a proof. */
    private Optional<VerifyPolicy> inTime(Instant deadline) {
        Duration left = Duration.between(push.clock().instant(), deadline)
                .minus(push.policy().stableFor())
                .minus(TIME_TO_CONFIRM);
        Duration within =
                push.policy().within().compareTo(left) < 0 ? push.policy().within() : left;
        return within.compareTo(STEP) < 0
                ? Optional.empty()
                : Optional.of(new VerifyPolicy(within, push.policy().stableFor()));
    }

    private PushEnd confirmed(Lifeline.Line line, Truth truth, String why) {
        String found = why + "; " + truth.words();
        if (provenBefore || push.trail().has(PushStep.CONFIRM) || truth.detail().startsWith("by us")) {
            push.trail().enter(PushStep.SNAPSHOT_AFTER);
            return new PushEnd(PushEnd.Kind.CONFIRMED, found + "; everything was proven before");
        }
        push.trail().enter(PushStep.VERIFY);
        return unverifiable.isEmpty() && line.proving().prove(push.policy())
                ? new PushEnd(PushEnd.Kind.CONFIRMED, found + " by somebody else; everything is proven")
                : new PushEnd(PushEnd.Kind.UNKNOWN, found + " by somebody else, and it is not proven" + UNTOUCHED);
    }

    private PushEnd rolledBack(Lifeline.Line line, SliceChange change, Truth truth, String why)
            throws NetconfException {
        return new UndoneChange(push, line.session(), line.proving()).prove(change, why, truth.words());
    }

    private static PushEnd untouched(Truth truth, String why) {
        return new PushEnd(PushEnd.Kind.UNKNOWN, why + "; " + truth.words() + UNTOUCHED);
    }

    private PushEnd locked(Truth truth, String why, LockDeniedException denied, Instant deadline) {
        boolean waits = truth.state() == Truth.State.PENDING;
        return new PushEnd(
                PushEnd.Kind.UNKNOWN,
                why + "; " + truth.words() + ", but nothing can be done: " + denied.getMessage()
                        + (waits ? timer(deadline) : "\n  fix: cantle recover when the lock is free"));
    }

    private static String timer(Instant deadline) {
        return "\n  unless somebody commits, the device rolls back by itself about " + UnknownEnd.time(deadline)
                + "\n  fix: have the changes of others taken out of the way, then cantle recover; it also tells afterwards"
                + " whether the device has rolled back";
    }
}
