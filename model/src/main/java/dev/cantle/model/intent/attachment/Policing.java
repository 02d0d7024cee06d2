package dev.cantle.model.intent.attachment;

import dev.cantle.model.value.Range;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whether a circuit is held to the bandwidth that is ordered, in both directions. */
public sealed interface Policing {

    /** Applies the function for this policing's own kind. */
    <R> R match(Supplier<R> off, Function<AtRate, R> atRate);

    /** The policer of a circuit with the burst that follows from its bandwidth and MTU. */
    static Policing of(int bandwidthMbps, int mtu) {
        return new AtRate(bandwidthMbps, AtRate.burst(bandwidthMbps, mtu));
    }

    /** Nobody is held to anything here. */
    record Off() implements Policing {

        @Override
        public <R> R match(Supplier<R> off, Function<AtRate, R> atRate) {
            return off.get();
        }
    }

    /**
     * What is more than the rate is dropped.
     *
     * @param mbps the rate in Mbit/s
     * @param burstBytes how much may pass at once, in bytes
     */
    record AtRate(int mbps, long burstBytes) implements Policing {

        private static final long BYTES_A_MILLISECOND_AND_MBPS = 125;
        private static final long MILLISECONDS = 5;
        private static final long PACKETS = 10;

        public AtRate {
            Range.BANDWIDTH.check(mbps);
            Range.BURST.check(burstBytes);
        }

        /**
         * What a circuit sends in 5 ms at its rate, and 10 packets of its MTU at least. A policer has no queue: what a
         * TCP sender puts on the wire at once must fit, or throughput falls far below the rate; much more would let
         * through what the far end's own policer drops.
         */
        static long burst(int mbps, int mtu) {
            return Math.max(mbps * BYTES_A_MILLISECOND_AND_MBPS * MILLISECONDS, mtu * PACKETS);
        }

        @Override
        public <R> R match(Supplier<R> off, Function<AtRate, R> atRate) {
            return atRate.apply(this);
        }
    }
}
