package dev.cantle.verify;

import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.finding.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks again and again until everything is proven and has stayed so without a break for
 * {@link VerifyPolicy#stableFor()}, or until it is not proven when {@link VerifyPolicy#within()} is over. A proof that
 * stands by then may finish its time; if it breaks after, the wait ends. So it lasts {@code within + stableFor} and one
 * look at most.
 *
 * <p>The first pause is a second, the next ones grow to five; whenever something has changed they begin anew. The last
 * look before giving up goes deep, so that the verdict says why.
 *
 * <p>Runs on the calling thread. An interruption ends the wait after the look that is going on.
 */
public final class ProofWait {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

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

        private final VerifyPolicy policy;
        private final Judging judging;
        private final ProofListener listener;
        private final Instant start;
        private final Instant deadline;
        private final List<Proof.Timing> timings = new ArrayList<>();
        private Verdict last;
        private Duration stable = Duration.ZERO;
        private Duration nextPause = FIRST_PAUSE;

        Wait(VerifyPolicy policy, Judging judging, ProofListener listener, Instant start) {
            this.policy = policy;
            this.judging = judging;
            this.listener = listener;
            this.start = start;
            this.deadline = start.plus(policy.within());
            this.last = Verdict.none(start);
        }

        Proof run() {
            try {
                while (true) {
                    boolean isLast = !clock.instant().isBefore(deadline);
                    look(isLast ? Depth.DIAGNOSIS : Depth.GLANCE);
                    if (Thread.currentThread().isInterrupted()) {
                        return ended(Proof.Outcome.INTERRUPTED);
                    }
                    if (last.isProven() && stable.compareTo(policy.stableFor()) >= 0) {
                        return ended(Proof.Outcome.PROVEN);
                    }
                    if (isLast && !last.isProven()) {
                        return ended(Proof.Outcome.NOT_PROVEN);
                    }
                    Duration left = left(clock.instant());
                    pause.pause(nextPause.compareTo(left) < 0 ? nextPause : left);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return ended(Proof.Outcome.INTERRUPTED);
            }
        }

        private Proof ended(Proof.Outcome outcome) {
            return new Proof(outcome, last, timings);
        }

        private void look(Depth depth) {
            Instant began = clock.instant();
            Verdict verdict = judging.look(depth);
            Instant ended = clock.instant();
            stable = stable(verdict, ended);
            nextPause = outline(verdict).equals(outline(last)) ? longer(nextPause) : FIRST_PAUSE;
            last = verdict;
            Duration took = Duration.between(began, ended);
            timings.add(new Proof.Timing(
                    ended,
                    took,
                    verdict.proven().size(),
                    verdict.refuted().size(),
                    verdict.unknown().size()));
            listener.polled(
                    new Poll(timings.size(), verdict, Duration.between(start, ended), took, left(ended), stable));
        }

        /** How long the proof has stood: since the end of the first look of an unbroken row. */
        private Duration stable(Verdict verdict, Instant ended) {
            if (!verdict.isProven() || !last.isProven()) {
                return Duration.ZERO;
            }
            return stable.plus(Duration.between(timings.get(timings.size() - 1).at(), ended));
        }

        private Duration left(Instant now) {
            Duration left = last.isProven() ? policy.stableFor().minus(stable) : Duration.between(now, deadline);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    private static Duration longer(Duration pause) {
        Duration longer = pause.multipliedBy(3).dividedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    /** What two looks must share for nothing to have changed: the sessions, and the state of every finding. */
    private static List<Object> outline(Verdict verdict) {
        List<Object> outline = new ArrayList<>(verdict.sessions());
        verdict.findings().forEach(finding -> outline.add(finding.id() + " " + finding.state()));
        return outline;
    }
}
