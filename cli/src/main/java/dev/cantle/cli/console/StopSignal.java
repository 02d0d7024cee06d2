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
    private boolean guarded;

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
     * Begins work that must not be cut off; {@link #release} ends it.
     *
     * @return whether it has begun: not when the command was asked to stop already
     */
    public synchronized boolean guard() {
        if (!stopped) {
            guarded = true;
        }
        return !stopped;
    }

    /** Ends the work that must not be cut off, if any has begun. */
    public synchronized void release() {
        guarded = false;
    }

    /** Whether there is work that must not be cut off. */
    public synchronized boolean isGuarded() {
        return guarded;
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
