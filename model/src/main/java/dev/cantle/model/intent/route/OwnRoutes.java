package dev.cantle.model.intent.route;

import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.SortedOnce;
import java.util.List;
import java.util.stream.Stream;

/**
 * The routes that a slice has of its own, beside those of its peers.
 *
 * @param aggregates prefixes that are there as long as a more specific route is (Junos: routing-options aggregate)
 * @param statics static routes
 */
public record OwnRoutes(List<Prefix> aggregates, List<StaticRoute> statics) {

    private static final OwnRoutes NONE = new OwnRoutes(List.of(), List.of());

    public OwnRoutes {
        aggregates = SortedOnce.of(aggregates);
        statics = SortedOnce.of(statics);
    }

    /** No routes of its own. */
    public static OwnRoutes none() {
        return NONE;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return aggregates.isEmpty() && statics.isEmpty();
    }

    /** The destinations of all of them, sorted. */
    public List<Prefix> prefixes() {
        if (isEmpty()) {
            return List.of();
        }
        return Stream.concat(aggregates.stream(), staticPrefixes().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** The destinations of the static routes, sorted. */
    public List<Prefix> staticPrefixes() {
        return statics.isEmpty()
                ? List.of()
                : statics.stream().map(StaticRoute::prefix).distinct().toList();
    }
}
