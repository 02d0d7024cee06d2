package dev.cantle.verify.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One BGP session in detail, from {@code show bgp neighbor}. What the reply does not give is null.
 *
 * @param peer what the summary says too, with the routing instance and the advertised counts, without the elapsed time
 * @param localAddress our address, without the port, or {@code unspecified}
 * @param localAs our AS number; some releases print 0 while the session is down
 * @param peerType External or Internal
 * @param group the configured BGP group
 * @param lastState the state before: OpenConfirm, Idle, NoState
 * @param lastEvent what happened last: RecvKeepAlive, ConnectRetry
 * @param lastError the last error: {@code None}, {@code Cease}, {@code Hold Timer Expired Error}
 * @param lastFlapEvent what ended the session last
 * @param peerFlags what the device remarks: {@code PeerInterfaceError}
 * @param options the options that are configured here, in words of the device: {@code Preference AuthKey LogUpDown}
 * @param holdTimeSeconds the negotiated hold time
 * @param errors the kinds of NOTIFICATION that were exchanged
 */
public record BgpNeighbor(
        BgpPeer peer,
        @Nullable String localAddress,
        @Nullable Long localAs,
        @Nullable String peerType,
        @Nullable String group,
        @Nullable String lastState,
        @Nullable String lastEvent,
        @Nullable String lastError,
        @Nullable String lastFlapEvent,
        @Nullable String peerFlags,
        @Nullable String options,
        @Nullable Long holdTimeSeconds,
        List<Notification> errors) {

    public BgpNeighbor {
        errors = List.copyOf(errors);
    }

    /**
     * A kind of NOTIFICATION message (RFC 4271 §4.5) and how often a session has exchanged it since it was configured.
     *
     * @param name what the device calls it: {@code Cease}, {@code Open Message Error}
     * @param sent how often the device sent it
     * @param received how often the peer did
     */
    public record Notification(String name, long sent, long received) {}

    /** Whether the device names an error; {@code None} is no error. */
    public boolean hasLastError() {
        return lastError != null && !lastError.equals("None");
    }
}
