package dev.cantle.netconf.transport;

import java.time.Duration;

/** A moment on the machine's steady clock by which something must be done; setting the wall clock does not move it. */
public final class Deadline {

    private final Duration allowed;
    private final long end;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /** Returns the deadline that is that far from now. */
    public static Deadline after(Duration allowed) {
        return new Deadline(allowed);
    }

    /** Returns how long was allowed when the deadline was set. */
    public Duration allowed() {
        return allowed;
    }

    /** Returns the milliseconds that are left, rounded up; zero when it has passed. */
    public long millisLeft() {
        long nanos = end - System.nanoTime();
        return nanos <= 0 ? 0 : (nanos + 999_999) / 1_000_000;
    }

    /** Tells whether the moment is over. */
    public boolean passed() {
        return millisLeft() == 0;
    }
}
