package dev.cantle.simulator.routing;

import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.policy.Route;
import java.util.ArrayList;
import java.util.List;

/** What a neighbor's options make of an AS path that it is told, behind what its policies have prepended. */
final class AsPaths {

    private AsPaths() {}

    /** Whether Junos keeps a route from a neighbor, as the neighbor's AS would refuse it as a loop. */
    static boolean loops(NeighborConfig config, Route route) {
        return !config.paths().asOverride() && route.attributes().asPath().contains(config.peerAs());
    }

    /** The route as it leaves. */
    static Route leaving(NeighborConfig config, Route route) {
        List<Long> whole = route.attributes().asPath();
        int prepended = Math.max(0, whole.size() - route.received().asPath().size());
        List<Long> behind = whole.subList(prepended, whole.size());
        if (config.paths().asOverride()) {
            behind = behind.stream()
                    .map(as -> as == config.peerAs() ? config.localAs() : as)
                    .toList();
        }
        if (config.paths().removePrivate()) {
            behind = behind.stream().dropWhile(AsPaths::isPrivate).toList();
        }
        List<Long> path = new ArrayList<>(whole.subList(0, prepended));
        path.addAll(behind);
        return route.withPaths(path, behind);
    }

    /** RFC 6996. */
    private static boolean isPrivate(long as) {
        return (as >= 64_512 && as <= 65_534) || (as >= 4_200_000_000L && as <= 4_294_967_294L);
    }
}
