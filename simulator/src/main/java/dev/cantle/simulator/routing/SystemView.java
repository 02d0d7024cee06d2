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
 */
public record SystemView(SystemConfig config, Instant now, List<InstanceView> instances) {

    public SystemView {
        instances = List.copyOf(instances);
    }
}
