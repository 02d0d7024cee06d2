package dev.cantle.cli.console;

import java.time.Duration;

/**
 * How a command learns that the user wants it to stop.
 *
 * <p>Interrupting its thread would be the obvious way, but an interrupt that arrives while the thread talks to a
 * router tears the SSH session down, and with it the chance to roll back in order. So the thread is told here, looks
 * when it waits, and says while which work it must not be cut off.
 *
 * <p>Several pushes that run beside each other have a {@link #child} each: all are asked to stop at once, and the
 * command is not cut off before the last of them has released its guard.
 *
 * <p>Safe for several threads.
 */
public final class StopSignal {

    /** What a signal and its children share; also the monitor. */
    private static final class Shared {

        private boolean stopped;
        private int guards;
    }

    private final Shared shared;
    private boolean guarded;

    /** A signal that nobody has given yet. */
    public StopSignal() {
        this(new Shared());
    }

    private StopSignal(Shared shared) {
        this.shared = shared;
    }

    /** The same signal, with a guard of its own. */
    public StopSignal child() {
        return new StopSignal(shared);
    }

    /** Asks the command to stop. */
    public void stop() {
        synchronized (shared) {
            shared.stopped = true;
            shared.notifyAll();
        }
    }

    /** Whether the command was asked to stop. */
    public boolean isStopped() {
        synchronized (shared) {
            return shared.stopped;
        }
    }

    /**
     * Begins work that must not be cut off; {@link #release} ends it.
     *
     * @return whether it has begun: not when the command was asked to stop already
     */
    public boolean guard() {
        synchronized (shared) {
            if (!shared.stopped && !guarded) {
                guarded = true;
                shared.guards++;
            }
            return !shared.stopped;
        }
    }

    /** Ends the work that must not be cut off, if any has begun here. */
    public void release() {
        synchronized (shared) {
            if (guarded) {
                guarded = false;
                shared.guards--;
            }
        }
    }

    /** Whether there is work that must not be cut off, of this signal or of any that it shares with. */
    public boolean isGuarded() {
        synchronized (shared) {
            return shared.guards > 0;
        }
    }

    /**
     * Waits until the command is asked to stop, or the time is over.
     *
     * @return whether it was asked to stop
     */
    public boolean await(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        synchronized (shared) {
            while (!shared.stopped) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                try {
                    shared.wait(left / 1_000_000, (int) (left % 1_000_000));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    shared.stopped = true;
                }
            }
            return true;
        }
    }
}
