package dev.cantle.simulator.routing;

import dev.cantle.simulator.routing.config.InstanceConfig;
import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.config.PathOptions;
import dev.cantle.simulator.routing.policy.Route;

/**
 * Which routes share the traffic of an active one, as {@code multipath} of their groups wants it: as good as that for
 * all that counts before the address of the peer, and from the same AS unless {@code multiple-as} is configured.
 */
final class Multipath {

    private Multipath() {}

    static boolean shares(InstanceConfig instance, Route active, Route other) {
        if (!active.fromBgp() || !other.fromBgp() || other.hidden()) {
            return false;
        }
        PathOptions ours = options(instance, active);
        PathOptions theirs = options(instance, other);
        boolean anyAs = ours.multipleAs() && theirs.multipleAs();
        return ours.multipath()
                && theirs.multipath()
                && BestPath.equal(active, other)
                && (anyAs || firstAs(active) == firstAs(other));
    }

    private static PathOptions options(InstanceConfig instance, Route route) {
        return instance.neighbors().stream()
                .filter(neighbor -> neighbor.peer().toString().equals(route.learnedFrom()))
                .map(NeighborConfig::paths)
                .findFirst()
                .orElse(new PathOptions(false, false, false, false, false, false));
    }

    private static long firstAs(Route route) {
        return route.attributes().asPath().isEmpty()
                ? 0
                : route.attributes().asPath().get(0);
    }
}
