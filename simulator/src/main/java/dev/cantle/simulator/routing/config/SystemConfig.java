package dev.cantle.simulator.routing.config;

import dev.cantle.simulator.routing.policy.Policies;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What matters for routing in a logical system, or in the router itself.
 *
 * @param name the logical system, empty for the router itself
 * @param units its units
 * @param instances its routing instances, the main one first
 * @param policies its policies
 */
public record SystemConfig(String name, List<UnitConfig> units, List<InstanceConfig> instances, Policies policies) {

    public SystemConfig {
        units = List.copyOf(units);
        instances = List.copyOf(instances);
    }

    /** Whether any instance runs BGP. */
    public boolean runsBgp() {
        return instances.stream().anyMatch(InstanceConfig::runsBgp);
    }

    /** The system as it is while some of its units lack light. */
    public SystemConfig withoutLight(Predicate<UnitConfig> dark) {
        UnaryOperator<UnitConfig> now = unit -> dark.test(unit) ? unit.dark() : unit;
        return new SystemConfig(
                name,
                units.stream().map(now).toList(),
                instances.stream().map(instance -> instance.with(now)).toList(),
                policies);
    }
}
