package dev.cantle.verify.state;

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
 * @param holdTimeSeconds the negotiated hold time
 * @param receivedNotifications how many of the device's bgp-error counters say that the peer complained
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
        @Nullable Long holdTimeSeconds,
        long receivedNotifications) {

    /** Whether the device names an error; {@code None} is no error. */
    public boolean hasLastError() {
        return lastError != null && !lastError.equals("None");
    }
}
