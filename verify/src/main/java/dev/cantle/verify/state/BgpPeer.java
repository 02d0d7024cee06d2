package dev.cantle.verify.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One BGP session as {@code show bgp summary} or {@code show bgp neighbor} lists it. The same address may appear twice,
 * in two routing instances. What the reply does not give is null.
 *
 * @param address the peer's address as printed, without the port; may carry a zone: {@code fe80::1%ge-0/0/0.0};
 *     empty if the reply leaves it out
 * @param port the peer's TCP port while a socket exists
 * @param peerAs the peer's AS number
 * @param state Idle, Connect, Active, OpenSent, OpenConfirm or Established (RFC 4271 §8.2.2); empty if the
 *     reply leaves it out
 * @param instance the routing instance as the device names it; the summary never gives it, see {@link #ribInstance()}
 * @param description the configured description
 * @param flaps how often the session left Established
 * @param elapsedSeconds the time in the present state
 * @param ribs the peer's tables; a session that is down has none
 */
public record BgpPeer(
        String address,
        @Nullable Integer port,
        @Nullable Long peerAs,
        String state,
        @Nullable String instance,
        @Nullable String description,
        @Nullable Long flaps,
        @Nullable Long elapsedSeconds,
        List<Rib> ribs) {

    /** The one state in which routes are exchanged. */
    public static final String ESTABLISHED = "Established";

    public BgpPeer {
        if (port != null && (port < 0 || port > 65_535)) {
            throw new IllegalArgumentException("A TCP port is a number from 0 to 65535, not " + port);
        }
        ribs = List.copyOf(ribs);
    }

    /** Whether the session is up. */
    public boolean established() {
        return state.equals(ESTABLISHED);
    }

    /** The peer's table of this name. */
    public Optional<Rib> rib(String name) {
        return ribs.stream().filter(rib -> rib.name().equals(name)).findFirst();
    }

    /** The routing instance that the names of the peer's tables tell, if they do. */
    public Optional<String> ribInstance() {
        return ribs.stream()
                .flatMap(rib -> TableName.instanceOf(rib.name()).stream())
                .findFirst();
    }
}
