package dev.cantle.cli;

import dev.cantle.cli.console.StopSignal;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition, and no longer than it takes. */
final class Eventually {

    private static final Duration STEP = Duration.ofMillis(20);

    private Eventually() {}

    static void holds(String what, Duration within, BooleanSupplier condition) {
        long end = System.nanoTime() + within.toNanos();
        StopSignal nobodyStops = new StopSignal();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + within + ": " + what);
            }
            nobodyStops.await(STEP);
        }
    }
}
