package dev.cantle.verify.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One path to one destination. What the reply does not give is null; 0 is a value.
 *
 * @param destination the prefix with its length, or what stands for it in tables of other families
 * @param active whether the device uses this path
 * @param protocol BGP, Static, Direct, Local, OSPF and others
 * @param preference the route preference, lower is better
 * @param localPreference BGP's local preference, up to 2^32-1
 * @param metric the metric, for BGP the MED
 * @param asPath the AS path without its origin code; empty for our own routes
 * @param origin I (IGP), E (EGP) or ? (incomplete) (RFC 4271 §4.3)
 * @param learnedFrom the peer that the path came from, where it differs from the next hop
 * @param ageSeconds how long the path is there
 * @param nextHopType what describes the next hops: Router, Indirect, Reject, Local
 * @param nextHops the ways onward; a rejected or discarded destination has none
 * @param detail what only detail forms tell
 */
public record RouteEntry(
        String destination,
        boolean active,
        @Nullable String protocol,
        @Nullable Long preference,
        @Nullable Long localPreference,
        @Nullable Long metric,
        @Nullable String asPath,
        @Nullable String origin,
        @Nullable String learnedFrom,
        @Nullable Long ageSeconds,
        @Nullable String nextHopType,
        List<NextHop> nextHops,
        RouteDetail detail) {

    public RouteEntry {
        nextHops = List.copyOf(nextHops);
    }

    /** The same path to a destination of another name. */
    public RouteEntry withDestination(String other) {
        return new RouteEntry(
                other,
                active,
                protocol,
                preference,
                localPreference,
                metric,
                asPath,
                origin,
                learnedFrom,
                ageSeconds,
                nextHopType,
                nextHops,
                detail);
    }

    /** Whether the device says that it hides the path, for a policy or because the next hop cannot be resolved. */
    public boolean hidden() {
        String state = detail.entryState();
        return detail.hiddenReason() != null
                || (state != null && List.of(state.split("\\s+")).contains("Hidden"));
    }
}
