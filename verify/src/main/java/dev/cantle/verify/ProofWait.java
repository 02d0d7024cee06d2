package dev.cantle.verify;

import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.finding.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Looks again and again until everything is proven and has stayed so without a break for
 * {@link VerifyPolicy#stableFor()}, or until something is not proven when its {@link VerifyPolicy#within()} is over. A
 * proof that stands by then may finish its time; if it breaks after, the wait ends. So it lasts
 * {@code within + stableFor} and two looks at most.
 *
 * <p>While it waits it glances, which costs a device the same for two circuits and for fifty. A glance that shows
 * nothing wrong is followed by a full look, and so is the time for which the proof must stand: only a full look proves.
 * A full look that finds fault where glances do not is repeated ever more rarely, unless a glance shows a change. The
 * last look before giving up goes deep, so that the verdict says why.
 *
 * <p>The first pause is a second, the next ones grow to five (to a sixtieth of a long {@code within}, half a minute at
 * most); whenever something has changed they begin anew.
 *
 * <p>Runs on the calling thread. An interruption ends the wait after the look that is going on.
 */
public final class ProofWait {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(5);
    private static final int LOOKS = 60;

    private final Clock clock;
    private final Pause pause;

    /**
     * A way to wait.
     *
     * @param clock tells the time; it should not be set back while waiting
     * @param pause lets time pass
     */
    public ProofWait(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Waits for proof.
     *
     * @param policy for how long
     * @param judging looks and judges
     * @param listener hears of each look
     */
    public Proof await(VerifyPolicy policy, Judging judging, ProofListener listener) {
        return new Wait(policy, judging, listener, clock.instant()).run();
    }

    /** One wait, from its first look to its last. */
    private final class Wait {

        private final Judging judging;
        private final ProofListener listener;
        private final Instant start;
        private final Standing standing;
        private final Duration longestPause;
        private final List<Proof.Timing> timings = new ArrayList<>();
        private final Map<Depth, List<Object>> outlines = new EnumMap<>(Depth.class);
        private Verdict last;
        private boolean changed;
        private Duration nextPause = FIRST_PAUSE;
        private Duration fullGap = Duration.ZERO;
        private Instant nextFull;

        Wait(VerifyPolicy policy, Judging judging, ProofListener listener, Instant start) {
            this.judging = judging;
            this.listener = listener;
            this.start = start;
            this.standing = new Standing(policy, start);
            this.longestPause = longestPause(policy);
            this.last = Verdict.none(start);
            this.nextFull = start;
        }

        Proof run() {
            try {
                while (true) {
                    Instant began = clock.instant();
                    changed = false;
                    Depth depth = depth(began);
                    boolean deep = look(depth);
                    if (!deep && isFullLookDue() && !isInterrupted()) {
                        deep = look(Depth.FULL);
                    }
                    if (isInterrupted()) {
                        return ended(Proof.Outcome.INTERRUPTED);
                    }
                    if (deep && standing.isComplete(clock.instant())) {
                        return ended(Proof.Outcome.PROVEN);
                    }
                    if (standing.isLate(began)) {
                        explain(depth);
                        return ended(Proof.Outcome.NOT_PROVEN);
                    }
                    pause();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return ended(Proof.Outcome.INTERRUPTED);
            }
        }

        private boolean isInterrupted() {
            return Thread.currentThread().isInterrupted();
        }

        private Depth depth(Instant now) {
            if (standing.isLate(now)) {
                return Depth.DIAGNOSIS;
            }
            return standing.isComplete(now) ? Depth.FULL : Depth.GLANCE;
        }

        private boolean isFullLookDue() {
            return last.isProven()
                    && (!standing.isConfirmed() || standing.isComplete(clock.instant()))
                    && (changed || !clock.instant().isBefore(nextFull));
        }

        /** Asks why, unless that was asked; a break that has healed meanwhile is still one. */
        private void explain(Depth asked) {
            if (asked != Depth.DIAGNOSIS) {
                Verdict broken = last;
                look(Depth.DIAGNOSIS);
                last = last.isProven() ? broken : last;
            }
        }

        private Proof ended(Proof.Outcome outcome) {
            return new Proof(outcome, last, timings);
        }

        /** Looks; whether deeply. */
        private boolean look(Depth depth) {
            boolean deep = depth != Depth.GLANCE;
            Instant began = clock.instant();
            Verdict verdict = judging.look(depth);
            Instant ended = clock.instant();
            List<Object> outline = outline(verdict);
            changed |= !outline.equals(outlines.put(depth, outline));
            last = verdict;
            standing.note(verdict, deep, ended);
            if (deep) {
                fullGap = verdict.isProven() || changed ? FIRST_PAUSE : shorter(fullGap.multipliedBy(2));
                nextFull = ended.plus(fullGap);
            }
            tell(depth, Duration.between(began, ended), ended);
            return deep;
        }

        private void tell(Depth depth, Duration took, Instant ended) {
            timings.add(new Proof.Timing(
                    ended,
                    took,
                    last.proven().size(),
                    last.refuted().size(),
                    last.unknown().size()));
            listener.polled(new Poll(
                    timings.size(),
                    depth,
                    last,
                    depth == Depth.GLANCE ? standing.objections() : List.of(),
                    Duration.between(start, ended),
                    took,
                    standing.left(ended),
                    standing.stableFor(ended)));
        }

        private void pause() throws InterruptedException {
            nextPause = changed ? FIRST_PAUSE : longer(nextPause);
            Duration left = standing.left(clock.instant());
            pause.pause(nextPause.compareTo(left) < 0 ? nextPause : left);
        }

        private Duration longer(Duration pause) {
            return shorter(pause.multipliedBy(3).dividedBy(2));
        }

        private Duration shorter(Duration pause) {
            return pause.compareTo(longestPause) < 0 ? pause : longestPause;
        }
    }

    private static Duration longestPause(VerifyPolicy policy) {
        Duration share = policy.within().dividedBy(LOOKS);
        Duration atLeast = share.compareTo(USUAL_PAUSE) > 0 ? share : USUAL_PAUSE;
        return atLeast.compareTo(LONGEST_PAUSE) < 0 ? atLeast : LONGEST_PAUSE;
    }

    /** What two looks must share for nothing to have changed: the sessions, and the state of every finding. */
    private static List<Object> outline(Verdict verdict) {
        List<Object> outline = new ArrayList<>(verdict.sessions());
        verdict.findings().forEach(finding -> outline.add(finding.id() + " " + finding.state()));
        return outline;
    }
}
