package dev.cantle.cli.push.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The way a push has come. Every step is entered here before it is taken, which is also where the journal on disk is
 * told.
 *
 * <p>One thread at a time.
 */
public final class PushTrail {

    /** Hears of every step before it is taken. */
    @FunctionalInterface
    public interface Listener {
        /** The push is about to take the step. */
        void entering(PushStep step);

        /** The push knows what it is about to change. */
        default void changing(SliceChange change) {}

        /** The push has found out what is true of it. */
        default void found(Truth truth) {}

        /** The push waits, and says for what in one line. */
        default void waiting(String line) {}
    }

    /**
     * A step that was taken.
     *
     * @param step the step
     * @param startedAt when it was entered
     * @param took how long it took, zero while it is under way
     */
    public record Taken(PushStep step, Instant startedAt, Duration took) {}

    private final Clock clock;
    private final Listener listener;
    private final PushStep first;
    private final List<Taken> taken = new ArrayList<>();

    /** A trail without a step. */
    public PushTrail(Clock clock, Listener listener) {
        this(clock, listener, PushStep.CONNECT);
    }

    private PushTrail(Clock clock, Listener listener, PushStep first) {
        this.clock = clock;
        this.listener = listener;
        this.first = first;
    }

    /** The trail of a recovery, which begins by finding out. */
    public static PushTrail ofRecovery(Clock clock, Listener listener) {
        return new PushTrail(clock, listener, PushStep.FIND_OUT);
    }

    /**
     * Enters a step.
     *
     * @throws IllegalStateException if the step may not follow the one before
     */
    public void enter(PushStep step) {
        if (taken.isEmpty() ? step != first : !last().step().next().contains(step)) {
            throw new IllegalStateException("A push cannot " + step.words() + " after "
                    + (taken.isEmpty() ? "nothing" : last().step().words()));
        }
        end();
        listener.entering(step);
        taken.add(new Taken(step, clock.instant(), Duration.ZERO));
    }

    /** Says what the push waits for. */
    public void waiting(String line) {
        listener.waiting(line);
    }

    /** Says what the push is about to change. */
    public void change(SliceChange change) {
        listener.changing(change);
    }

    /** Says what was found out. */
    public void found(Truth truth) {
        listener.found(truth);
    }

    /** Ends the step that is under way. */
    public void end() {
        if (!taken.isEmpty() && last().took().isZero()) {
            Taken open = last();
            Duration took = Duration.between(open.startedAt(), clock.instant());
            taken.set(taken.size() - 1, new Taken(open.step(), open.startedAt(), took));
        }
    }

    /** Whether the step was entered. */
    public boolean has(PushStep step) {
        return taken.stream().anyMatch(one -> one.step() == step);
    }

    /** The steps so far. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    private Taken last() {
        return taken.get(taken.size() - 1);
    }
}
