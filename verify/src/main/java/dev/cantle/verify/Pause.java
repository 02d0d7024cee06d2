package dev.cantle.verify;

import java.time.Duration;

/** How to let time pass between two looks. */
@FunctionalInterface
public interface Pause {

    /**
     * Returns after about that time, or earlier when there is a reason to look again.
     *
     * @throws InterruptedException if the thread is interrupted; the wait then ends
     */
    void pause(Duration duration) throws InterruptedException;
}
