package dev.cantle.verify.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reply in detail form adds to a route. What the reply does not give is null.
 *
 * @param preference2 the second preference, may be negative
 * @param tag the route tag, up to 2^32-1
 * @param validationState unverified, unknown, valid or invalid (RFC 6811)
 * @param gateway the peer that the route came from
 * @param protocolNextHops the BGP next hops, before they are resolved
 * @param communities communities and extended communities, as printed
 * @param entryState the state words: {@code Active Int Ext}, {@code Hidden Ext}
 * @param inactiveReason why another route was preferred
 * @param hiddenReason why the route is hidden: {@code rejected by import policy}
 */
public record RouteDetail(
        @Nullable Long preference2,
        @Nullable Long tag,
        @Nullable String validationState,
        @Nullable String gateway,
        List<String> protocolNextHops,
        List<String> communities,
        @Nullable String entryState,
        @Nullable String inactiveReason,
        @Nullable String hiddenReason) {

    /** What a brief reply says: nothing. */
    public static final RouteDetail NONE =
            new RouteDetail(null, null, null, null, List.of(), List.of(), null, null, null);

    public RouteDetail {
        protocolNextHops = List.copyOf(protocolNextHops);
        communities = List.copyOf(communities);
    }
}
