package dev.cantle.verify.state;

import java.util.List;

/**
 * A routing table, or the part of it that was asked for.
 *
 * @param counts the name and the counts of the whole table
 * @param entries the paths that the reply lists, several for one destination
 */
public record RouteTable(RouteCounts counts, List<RouteEntry> entries) {

    public RouteTable {
        entries = List.copyOf(entries);
    }

    /** The table's name. */
    public String name() {
        return counts.name();
    }
}
