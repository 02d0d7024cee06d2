package dev.cantle.simulator.routing.session;

import dev.cantle.simulator.routing.config.NeighborConfig;
import java.time.Instant;
import java.util.List;

/**
 * A BGP session at one moment, as {@code show bgp} sees it.
 *
 * @param config what is configured
 * @param localAddress the address on our side; empty when there is none
 * @param via our interface; empty when there is none
 * @param state the state
 * @param lastState the state before, {@code NoState} when there was none
 * @param lastEvent the event that led here
 * @param lastError the last NOTIFICATION that we sent, {@code None} without one
 * @param errors the NOTIFICATIONs until now
 * @param since since when the session is up, or is down
 * @param flaps how often it went down
 * @param lastFlapEvent what took it down last, empty when nothing did
 * @param holdSeconds the hold time agreed on, while it is established
 * @param bfdUp whether its BFD session is up
 * @param learned what the peer has announced, empty while it is not established
 */
public record PeerView(
        NeighborConfig config,
        String localAddress,
        String via,
        SessionState state,
        String lastState,
        String lastEvent,
        String lastError,
        List<PeerError> errors,
        Instant since,
        int flaps,
        String lastFlapEvent,
        int holdSeconds,
        boolean bfdUp,
        List<Learned> learned) {

    public PeerView {
        errors = List.copyOf(errors);
        learned = List.copyOf(learned);
    }

    /** Whether routes are exchanged. */
    public boolean established() {
        return state == SessionState.ESTABLISHED;
    }
}
