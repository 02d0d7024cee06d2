package dev.cantle.simulator.routing.config;

import dev.cantle.model.value.IpFamily;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A configured routing instance.
 *
 * @param name its name, {@code master} for the main one
 * @param type its type, such as {@code vrf}
 * @param routerId its router id, may be empty
 * @param units its interfaces, those that exist
 * @param runsBgp whether {@code protocols bgp} is configured
 * @param neighbors its BGP neighbors
 * @param own the routes that are configured in it
 */
public record InstanceConfig(
        String name,
        String type,
        String routerId,
        List<UnitConfig> units,
        boolean runsBgp,
        List<NeighborConfig> neighbors,
        OwnRoutes own) {

    /** The name of the main instance. */
    public static final String MASTER = "master";

    public InstanceConfig {
        units = List.copyOf(units);
        neighbors = List.copyOf(neighbors);
    }

    /** The name of its table for a family: {@code NAME.inet.0}, or {@code inet.0} of the main instance. */
    public String table(IpFamily family) {
        String table = family.junosName() + ".0";
        return name.equals(MASTER) ? table : name + "." + table;
    }

    InstanceConfig with(UnaryOperator<UnitConfig> now) {
        return new InstanceConfig(name, type, routerId, units.stream().map(now).toList(), runsBgp, neighbors, own);
    }
}
