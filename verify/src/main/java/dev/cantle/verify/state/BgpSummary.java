package dev.cantle.verify.state;

import java.util.List;

/**
 * The BGP sessions of a device or logical system, from {@code show bgp summary}.
 *
 * @param hasData whether the reply held BGP information
 * @param peers the sessions, in the device's order
 * @param tables the counts of whole tables
 * @param messages what the device said beside it
 */
public record BgpSummary(boolean hasData, List<BgpPeer> peers, List<Rib> tables, List<Message> messages)
        implements State {

    public BgpSummary {
        peers = List.copyOf(peers);
        tables = List.copyOf(tables);
        messages = List.copyOf(messages);
    }

    /** The sessions with this peer address: none, one, or one in each of several routing instances. */
    public List<BgpPeer> peers(String address) {
        return peers.stream().filter(peer -> peer.address().equals(address)).toList();
    }
}
