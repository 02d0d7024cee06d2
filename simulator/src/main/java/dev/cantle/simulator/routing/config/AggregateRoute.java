package dev.cantle.simulator.routing.config;

import dev.cantle.model.value.Prefix;
import java.util.List;

/**
 * A configured aggregate.
 *
 * @param destination the prefix, which is there as long as a more specific route contributes
 * @param policies the policies that say which routes may contribute; without any each of them does
 */
public record AggregateRoute(Prefix destination, List<String> policies) {

    public AggregateRoute {
        policies = List.copyOf(policies);
    }
}
