package dev.cantle.verify.state;

import java.util.List;

/**
 * What one reply says. A reply can carry data, messages, both, or neither: "BGP is not running" is a message and no
 * data, and must never be taken for "no peers".
 */
public sealed interface State
        permits BgpSummary, BgpNeighbors, RouteTables, Interfaces, LinkNeighbors, Ping, Software, Outcome {

    /** Whether the reply held the data that was asked for, even if that is an empty table. */
    boolean hasData();

    /** What the device said beside the data, in its order. */
    List<Message> messages();
}
