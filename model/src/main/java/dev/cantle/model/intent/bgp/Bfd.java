package dev.cantle.model.intent.bgp;

import dev.cantle.model.value.Range;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whether and how fast a session's path is watched by Bidirectional Forwarding Detection (RFC 5880). */
public sealed interface Bfd {

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Supplier<R> off, Function<On, R> on);

    /** Not watched. */
    record Off() implements Bfd {
        @Override
        public <R> R match(Supplier<R> off, Function<On, R> on) {
            return off.get();
        }
    }

    /**
     * Watched.
     *
     * @param minimumInterval the shortest time between two packets, 1 ms to 255 s
     * @param multiplier how many lost packets take the session down, 1 to 255
     */
    record On(Duration minimumInterval, int multiplier) implements Bfd {
        public On {
            Range.BFD_INTERVAL.check(minimumInterval.toMillis());
            Range.BFD_MULTIPLIER.check(multiplier);
        }

        @Override
        public <R> R match(Supplier<R> off, Function<On, R> on) {
            return on.apply(this);
        }
    }
}
