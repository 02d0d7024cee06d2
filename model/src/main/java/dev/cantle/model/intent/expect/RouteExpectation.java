package dev.cantle.model.intent.expect;

import dev.cantle.model.value.IllegalValueException;
import java.util.List;

/**
 * What is expected of some routes of a slice's table, or of those that come from one circuit.
 *
 * @param prefixes which
 * @param count to how many destinations among them there are routes; {@link Amount#none()} when there must be none
 * @param demands what must hold of each path; without one, that there are routes is enough
 */
public record RouteExpectation(PrefixMatch prefixes, Amount count, List<RouteDemand> demands) {

    public RouteExpectation {
        demands = List.copyOf(demands);
        if (count.most() == 0 && !demands.isEmpty()) {
            throw new IllegalValueException(
                    "expect-something",
                    "No route to " + prefixes + " is expected, and something of it",
                    "take out count, or all but it");
        }
    }

    /** No route to any of these prefixes. */
    public static RouteExpectation absent(PrefixMatch prefixes) {
        return new RouteExpectation(prefixes, Amount.none(), List.of());
    }

    /** Whether it can be judged only by a reply in detail form: the brief one does not show communities. */
    public boolean needsDetail() {
        return demands.stream().anyMatch(RouteDemand.Carries.class::isInstance);
    }
}
