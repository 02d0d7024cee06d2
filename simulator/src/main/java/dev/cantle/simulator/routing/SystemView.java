package dev.cantle.simulator.routing;

import dev.cantle.simulator.routing.config.SystemConfig;
import java.time.Instant;
import java.util.List;

/**
 * A logical system, or the router itself, at one moment.
 *
 * @param config what is configured
 * @param now the moment
 * @param instances its routing instances, the main one first
 * @param neighbors whom it knows on its links
 */
public record SystemView(SystemConfig config, Instant now, List<InstanceView> instances, List<LinkNeighbor> neighbors) {

    public SystemView {
        instances = List.copyOf(instances);
        neighbors = List.copyOf(neighbors);
    }
}
