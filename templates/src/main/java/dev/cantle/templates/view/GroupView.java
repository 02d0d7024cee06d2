package dev.cantle.templates.view;

import java.util.List;

/**
 * The BGP group of a circuit.
 *
 * @param name its name, which is the circuit's
 * @param description what people call it, or empty
 * @param multihopTtl how many hops our packets may take to the neighbor, or empty for one
 * @param holdTime the hold time in seconds
 * @param importPolicy the name of its import policy
 * @param authenticationKey where the shared key is, or empty for no authentication
 * @param exportPolicy the name of its export policy
 * @param peerAs the provider's AS number
 * @param removePrivate whether private AS numbers are taken from the paths that it is told
 * @param localAs our AS number
 * @param ownAs whether that is another than the slice's, which the peer must not see then
 * @param shutdown whether its sessions are held down
 * @param gracefulRestart whether forwarding goes on while our routing restarts
 * @param noGracefulRestart whether that must be switched off, as another group of the slice has it
 * @param multipath whether equal routes of this and other groups of the same AS share traffic
 * @param multipleAs whether equal routes of this and groups of any AS share traffic
 * @param asOverride whether the peer's AS number is replaced in the paths that it is told
 * @param bfd how the path is watched: one entry, or none for not at all
 * @param neighbors the sessions, IPv4 first
 */
public record GroupView(
        String name,
        String description,
        String multihopTtl,
        String holdTime,
        String importPolicy,
        String authenticationKey,
        String exportPolicy,
        boolean removePrivate,
        String peerAs,
        String localAs,
        boolean ownAs,
        boolean shutdown,
        boolean gracefulRestart,
        boolean noGracefulRestart,
        boolean multipath,
        boolean multipleAs,
        boolean asOverride,
        List<Bfd> bfd,
        List<NeighborView> neighbors) {

    public GroupView {
        bfd = List.copyOf(bfd);
        neighbors = List.copyOf(neighbors);
    }

    /**
     * How a path is watched by BFD.
     *
     * @param minimumInterval the shortest time between two packets, in milliseconds
     * @param multiplier how many lost packets take the session down
     */
    public record Bfd(String minimumInterval, String multiplier) {}
}
