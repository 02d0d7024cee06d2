package dev.cantle.cli.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Works on several things at a time, each in order within itself: a bounded number of threads takes one after another. */
final class Lanes {

    private final int parallel;

    /**
     * Lanes that are worked on.
     *
     * @param parallel how many at a time
     */
    Lanes(int parallel) {
        this.parallel = parallel;
    }

    /** Works on all lanes; they are begun in their order. Returns when all are done. */
    <T> void run(List<T> lanes, Consumer<T> work) {
        int threads = Math.min(parallel, lanes.size());
        if (threads == 0) {
            return;
        }
        Queue<T> queue = new ConcurrentLinkedQueue<>(lanes);
        AtomicInteger number = new AtomicInteger();
        ExecutorService workers =
                Executors.newFixedThreadPool(threads, task -> new Thread(task, "push-" + number.incrementAndGet()));
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                done.add(workers.submit(() -> takeAll(queue, work)));
            }
            done.forEach(Lanes::await);
        } finally {
            workers.shutdown();
        }
    }

    private static <T> void takeAll(Queue<T> queue, Consumer<T> work) {
        for (T lane = queue.poll(); lane != null; lane = queue.poll()) {
            work.accept(lane);
        }
    }

    // Nothing cuts a push off: an interruption of the thread that waits is kept for later.
    private static void await(Future<?> worker) {
        boolean interrupted = false;
        while (true) {
            try {
                worker.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("A worker failed: " + e.getCause(), e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
