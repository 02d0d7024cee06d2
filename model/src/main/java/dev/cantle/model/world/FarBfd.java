package dev.cantle.model.world;

import java.time.Duration;

/** What a far end does of Bidirectional Forwarding Detection (RFC 5880). */
public sealed interface FarBfd {

    /** It has none. */
    record Off() implements FarBfd {}

    /**
     * It answers ours.
     *
     * @param minimumInterval the shortest time between two of its packets
     * @param multiplier how many lost packets take its session down
     */
    record On(Duration minimumInterval, int multiplier) implements FarBfd {

        public On {
            if (minimumInterval.isNegative() || minimumInterval.isZero() || multiplier < 1) {
                throw new IllegalArgumentException("BFD has an interval and a multiplier");
            }
        }
    }
}
