package dev.cantle.simulator.routing;

import dev.cantle.simulator.routing.policy.Route;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of several routes to a destination is used (RFC 4271 §9.1.2): usable before hidden, then the protocol's
 * preference, local preference, length of the AS path, origin, MED among routes of one AS, and the peer's address.
 */
final class BestPath {

    private static final Comparator<Route> BEFORE_MED = Comparator.comparing(Route::destination)
            .thenComparing(Route::hidden)
            .thenComparing(Route::preference)
            .thenComparing(route -> -route.attributes().localPreference())
            .thenComparing(route -> route.attributes().asPath().size())
            .thenComparing(route -> "IE?".indexOf(route.attributes().origin()));

    private BestPath() {}

    /** Sorts by destination, the best one first. */
    static void sort(List<Route> routes) {
        routes.sort(BEFORE_MED);
        Set<Route> beaten = new HashSet<>();
        for (int i = 0; i + 1 < routes.size(); i++) {
            for (int j = i + 1; j < routes.size() && BEFORE_MED.compare(routes.get(i), routes.get(j)) == 0; j++) {
                byMed(routes.get(i), routes.get(j), beaten);
            }
        }
        routes.sort(BEFORE_MED.thenComparing(beaten::contains).thenComparing(Route::learnedFrom));
    }

    /** Whether two routes are equal for all that counts before the address of the peer. */
    static boolean equal(Route one, Route other) {
        Set<Route> beaten = new HashSet<>();
        byMed(one, other, beaten);
        return BEFORE_MED.compare(one, other) == 0 && beaten.isEmpty();
    }

    private static void byMed(Route one, Route other, Set<Route> beaten) {
        List<Long> path = one.attributes().asPath();
        List<Long> otherPath = other.attributes().asPath();
        if (path.isEmpty() || otherPath.isEmpty() || !path.get(0).equals(otherPath.get(0))) {
            return;
        }
        // without a MED a route counts as one with 0
        int order = Long.compare(
                Math.max(0, one.attributes().med()),
                Math.max(0, other.attributes().med()));
        if (order != 0) {
            beaten.add(order < 0 ? other : one);
        }
    }
}
