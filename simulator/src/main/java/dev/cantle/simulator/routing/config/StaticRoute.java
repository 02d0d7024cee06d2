package dev.cantle.simulator.routing.config;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.util.List;

/**
 * A configured static route.
 *
 * @param destination where it leads to
 * @param nextHops the next routers, each of which must be on a network of an interface that is up; none where traffic
 *     is dropped
 */
public record StaticRoute(Prefix destination, List<IpAddress> nextHops) {

    public StaticRoute {
        nextHops = List.copyOf(nextHops);
    }
}
