package dev.cantle.cli.console;

import java.time.Duration;

/**
 * How a command learns that the user wants it to stop.
 *
 * <p>Interrupting its thread would be the obvious way, but an interrupt that arrives while the thread talks to a
 * router tears the SSH session down, and with it the chance to roll back in order. So the thread is told here, looks
 * when it waits, and says while which work it must not be cut off.
 *
 * <p>Safe for several threads.
 */
public final class StopSignal {

    private boolean stopped;
    private int guards;

    /** Asks the command to stop. */
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** Whether the command was asked to stop. */
    public synchronized boolean isStopped() {
        return stopped;
    }

    /**
     * Does work that must not be cut off.
     *
     * @param <T> what it gives
     * @param <E> what it may throw
     */
    public <T, E extends Exception> T guarded(Work<T, E> work) throws E {
        count(1);
        try {
            return work.run();
        } finally {
            count(-1);
        }
    }

    /**
     * Work that must not be cut off.
     *
     * @param <T> what it gives
     * @param <E> what it may throw
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    private synchronized void count(int change) {
        guards += change;
    }

    /** Whether there is work that must not be cut off. */
    public synchronized boolean isGuarded() {
        return guards > 0;
    }

    /**
     * Waits until the command is asked to stop, or the time is over.
     *
     * @return whether it was asked to stop
     */
    public synchronized boolean await(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (!stopped) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            try {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
        return true;
    }
}
