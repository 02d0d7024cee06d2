package dev.cantle.model.parallel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things that some threads take turns at. Safe for use by many threads: each calls {@link #run}.
 *
 * @param <A> the things
 * @param <B> what comes out of the work on one
 */
final class Turns<A, B> {

    private final List<A> things;
    private final Function<A, B> work;
    private final Consumer<B> next;

    private final AtomicInteger begun = new AtomicInteger();

    /** What came out before its turn, by number; guarded by this, as is the number whose turn it is. */
    private final Map<Integer, B> early = new HashMap<>();

    private int turn;

    Turns(List<A> things, Function<A, B> work, Consumer<B> next) {
        this.things = things;
        this.work = work;
        this.next = next;
    }

    /** Works on things until none is left, or until a thread has failed. */
    void run() {
        boolean well = false;
        try {
            for (int i = begun.getAndIncrement(); i < things.size(); i = begun.getAndIncrement()) {
                done(i, work.apply(things.get(i)));
            }
            well = true;
        } finally {
            if (!well) {
                begun.set(things.size());
            }
        }
    }

    private synchronized void done(int number, B outcome) {
        early.put(number, outcome);
        for (@Nullable B one = early.remove(turn); one != null; one = early.remove(turn)) {
            turn++;
            next.accept(one);
        }
    }
}
