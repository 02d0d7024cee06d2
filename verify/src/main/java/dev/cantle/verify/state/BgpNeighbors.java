package dev.cantle.verify.state;

import java.util.List;

/**
 * BGP sessions in detail, from {@code show bgp neighbor}.
 *
 * @param hasData whether the reply held BGP information
 * @param neighbors the sessions, in the device's order
 * @param messages what the device said beside it
 */
public record BgpNeighbors(boolean hasData, List<BgpNeighbor> neighbors, List<Message> messages) implements State {

    public BgpNeighbors {
        neighbors = List.copyOf(neighbors);
        messages = List.copyOf(messages);
    }
}
