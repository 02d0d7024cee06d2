package dev.cantle.simulator.routing.config;

import java.time.Duration;

/**
 * The timers of Bidirectional Forwarding Detection (RFC 5880 §6.8.4).
 *
 * @param interval the shortest time between two packets, in milliseconds; 0 when there is no BFD
 * @param multiplier how many lost packets take the session down
 */
public record BfdTimers(long interval, int multiplier) {

    /** No BFD. */
    public static final BfdTimers OFF = new BfdTimers(0, 0);

    /** Whether there is BFD. */
    public boolean on() {
        return interval > 0;
    }

    /** What both ends agree on: the longer interval, and the peer's multiplier. */
    public BfdTimers with(BfdTimers peer) {
        return on() && peer.on() ? new BfdTimers(Math.max(interval, peer.interval), peer.multiplier) : OFF;
    }

    /** How long silence lasts before the session is down. */
    public Duration detection() {
        return Duration.ofMillis(interval * multiplier);
    }
}
