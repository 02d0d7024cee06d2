package dev.cantle.model.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work on many things that know nothing of each other, by all processors. Each takes the next thing when it is done with
 * one. A parallel stream deals out large shares beforehand, and all wait for whoever got the slowest one.
 */
public final class AllProcessors {

    private AllProcessors() {}

    /**
     * Works on each thing and hands on what comes out, in the order of the things and one at a time, while the next
     * things are worked on. A failure of either function stops the work and is thrown.
     *
     * @param few up to this many things other threads would cost more than they save
     * @param things the things, in a list that is quick to look into
     * @param work what to do with each, on any thread
     * @param next takes what came out, on any thread, but never two at a time
     */
    public static <A, B> void inOrder(int few, List<A> things, Function<A, B> work, Consumer<B> next) {
        if (things.size() <= few) {
            for (A thing : things) {
                next.accept(work.apply(thing));
            }
            return;
        }
        Turns<A, B> turns = new Turns<>(things, work, next);
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(any -> turns.run());
    }

    /**
     * What comes out of the work on each thing, in the order of the things.
     *
     * @param few up to this many things other threads would cost more than they save
     * @param things the things, in a list that is quick to look into
     * @param work what to do with each, on any thread
     */
    public static <A, B> List<B> map(int few, List<A> things, Function<A, B> work) {
        List<B> all = new ArrayList<>(things.size());
        inOrder(few, things, work, all::add);
        return all;
    }
}
