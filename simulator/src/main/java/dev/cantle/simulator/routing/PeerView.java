package dev.cantle.simulator.routing;

import dev.cantle.model.value.Prefix;
import java.time.Instant;
import java.util.List;

/**
 * A BGP session at one moment, as {@code show bgp} sees it.
 *
 * @param config what is configured
 * @param localAddress the address on our side; empty when there is none
 * @param state the state (RFC 4271 §8.2.2), such as {@code Established}
 * @param lastState the state before
 * @param lastEvent the event that led here
 * @param lastError the last notification, {@code None} without one
 * @param errors how often it was sent
 * @param since since when the session is up, or since when it tries
 * @param flaps how often it went down
 * @param announced what the peer announces, empty while it is not established
 */
public record PeerView(
        NeighborConfig config,
        String localAddress,
        String state,
        String lastState,
        String lastEvent,
        String lastError,
        int errors,
        Instant since,
        int flaps,
        List<Prefix> announced) {

    public PeerView {
        announced = List.copyOf(announced);
    }

    /** Whether routes are exchanged. */
    public boolean established() {
        return state.equals("Established");
    }
}
