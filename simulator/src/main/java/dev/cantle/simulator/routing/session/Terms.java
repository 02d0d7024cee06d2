package dev.cantle.simulator.routing.session;

import dev.cantle.model.world.FarBfd;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.simulator.routing.config.BfdTimers;
import dev.cantle.simulator.routing.config.NeighborConfig;
import java.time.Duration;

/**
 * What a session agrees on with its peer, and how the peer behaves.
 *
 * @param holdSeconds the lower of both hold times (RFC 4271 §4.2); 0 for none
 * @param bfd the BFD that both ends have
 * @param peerLimit how many prefixes the peer takes from us; 0 for any number
 * @param stalls whether the peer's updates are too long for the path, and are lost without a word
 * @param delay how late the peer is
 * @param flapEvery how long the peer lets a session be up; zero for ever
 * @param resets how often the peer has reset its sessions
 */
public record Terms(
        int holdSeconds,
        BfdTimers bfd,
        long peerLimit,
        boolean stalls,
        Duration delay,
        Duration flapEvery,
        int resets) {

    static final Terms NONE = new Terms(0, BfdTimers.OFF, 0, false, Duration.ZERO, Duration.ZERO, 0);

    public static Terms of(NeighborConfig config, FarEnd end, boolean stalls) {
        FarBgp bgp = end.bgp();
        long hold = Math.min(config.holdTimeSeconds(), bgp.holdTime().toSeconds());
        return new Terms(
                (int) hold,
                config.bfd().with(timers(bgp.bfd())),
                bgp.prefixLimit(),
                stalls,
                bgp.conduct().delay(),
                bgp.conduct().flapEvery(),
                bgp.conduct().resets());
    }

    private static BfdTimers timers(FarBfd bfd) {
        return bfd instanceof FarBfd.On on
                ? new BfdTimers(on.minimumInterval().toMillis(), on.multiplier())
                : BfdTimers.OFF;
    }
}
