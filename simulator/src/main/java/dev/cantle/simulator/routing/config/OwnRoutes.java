package dev.cantle.simulator.routing.config;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The routes that are configured under {@code routing-options}, in the instance's own table or by the name of one.
 *
 * @param statics the static routes
 * @param aggregates the aggregates
 */
public record OwnRoutes(List<StaticRoute> statics, List<AggregateRoute> aggregates) {

    public OwnRoutes {
        statics = List.copyOf(statics);
        aggregates = List.copyOf(aggregates);
    }

    static OwnRoutes read(Optional<Statement> options) {
        List<Statement> holders = new ArrayList<>(options.stream().toList());
        options.ifPresent(found -> holders.addAll(found.children("rib")));
        List<StaticRoute> statics = new ArrayList<>();
        List<AggregateRoute> aggregates = new ArrayList<>();
        for (Statement holder : holders) {
            routes(holder, "static").forEach(route -> ofStatic(route).ifPresent(statics::add));
            routes(holder, "aggregate").forEach(route -> ofAggregate(route).ifPresent(aggregates::add));
        }
        return new OwnRoutes(statics, aggregates);
    }

    private static List<Statement> routes(Statement holder, String kind) {
        return holder.children(kind).stream()
                .flatMap(block -> block.children("route").stream())
                .toList();
    }

    /** Routes into other tables, and those that answer with ICMP, are not simulated. */
    private static Optional<StaticRoute> ofStatic(Statement route) {
        List<IpAddress> nextHops = new ArrayList<>();
        try {
            for (Statement hop : route.children("next-hop")) {
                hop.arguments().forEach(address -> nextHops.add(IpAddress.parse(address)));
            }
            boolean leads = !nextHops.isEmpty() || route.child("discard").isPresent();
            return leads ? Optional.of(new StaticRoute(Prefix.parse(route.argument()), nextHops)) : Optional.empty();
        } catch (IllegalValueException notOverAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<AggregateRoute> ofAggregate(Statement route) {
        try {
            List<String> policies = route.children("policy").stream()
                    .flatMap(policy -> policy.arguments().stream())
                    .toList();
            return Optional.of(new AggregateRoute(Prefix.parse(route.argument()), policies));
        } catch (IllegalValueException noPrefix) {
            return Optional.empty();
        }
    }
}
