package dev.cantle.templates.view;

import java.util.List;

/**
 * The routes of one address family that the slice has of its own.
 *
 * @param rib the table that they must be put into by name, or empty for the instance's own of IPv4
 * @param aggregates the aggregates, sorted
 * @param statics the static routes, sorted
 */
public record OwnRoutesView(String rib, List<Aggregate> aggregates, List<Static> statics) {

    public OwnRoutesView {
        aggregates = List.copyOf(aggregates);
        statics = List.copyOf(statics);
    }

    /**
     * A prefix that is there as long as a more specific route is.
     *
     * @param prefix the prefix
     * @param policy the name of the policy that says on which routes it may stand
     */
    public record Aggregate(String prefix, String policy) {}

    /**
     * A static route.
     *
     * @param prefix where it leads to
     * @param nextHop the router it goes over, or empty if its traffic is dropped
     */
    public record Static(String prefix, String nextHop) {}
}
