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
 * @param localAs our AS number
 * @param shutdown whether its sessions are held down
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
        String peerAs,
        String localAs,
        boolean shutdown,
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
