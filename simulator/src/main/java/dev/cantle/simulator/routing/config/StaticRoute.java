package dev.cantle.simulator.routing.config;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;

/**
 * A configured static route.
 *
 * @param destination where it leads to
 * @param nextHop the next router, which must be on a network of an interface that is up
 */
public record StaticRoute(Prefix destination, IpAddress nextHop) {}
