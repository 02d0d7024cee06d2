package dev.cantle.simulator.routing;

import dev.cantle.simulator.routing.config.AggregateRoute;
import dev.cantle.simulator.routing.policy.Attributes;
import dev.cantle.simulator.routing.policy.Policies;
import dev.cantle.simulator.routing.policy.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which aggregates are there: those in which a more specific route is used that their policies let contribute. The AS
 * path is what all contributing paths begin with, as Junos makes it with {@code brief}.
 *
 * @param aggregates the configured aggregates
 * @param policies the policies of the system
 */
record Aggregation(List<AggregateRoute> aggregates, Policies policies) {

    /** Adds the aggregates to routes that are sorted, the best one of a destination first. */
    void addTo(List<Route> routes) {
        List<AggregateRoute> longestFirst = aggregates.stream()
                .sorted(Comparator.comparingInt(route -> -route.destination().length()))
                .toList();
        List<Route> used = new ArrayList<>(used(routes));
        for (AggregateRoute aggregate : longestFirst) {
            List<Route> contributing =
                    used.stream().filter(route -> contributes(aggregate, route)).toList();
            if (!contributing.isEmpty()) {
                Route made = made(aggregate, contributing);
                routes.add(made);
                used.add(made);
            }
        }
    }

    private static List<Route> used(List<Route> sorted) {
        List<Route> used = new ArrayList<>();
        for (Route route : sorted) {
            boolean first =
                    used.isEmpty() || !used.get(used.size() - 1).destination().equals(route.destination());
            if (first && !route.hidden()) {
                used.add(route);
            }
        }
        return used;
    }

    private boolean contributes(AggregateRoute aggregate, Route route) {
        return aggregate.destination().contains(route.destination())
                && route.destination().length() > aggregate.destination().length()
                && policies.judge(aggregate.policies(), route, true).accepted();
    }

    private static Route made(AggregateRoute aggregate, List<Route> contributing) {
        Instant since = contributing.stream()
                .map(Route::since)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        List<Attributes> attributes =
                contributing.stream().map(Route::attributes).toList();
        return Route.ofAggregate(aggregate.destination(), Attributes.common(attributes), since);
    }
}
