package dev.cantle.verify.snapshot;

import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.state.RouteCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Asks for every reply of a snapshot once: sessions, interfaces, the list of tables and the routes of each. The replies
 * are read to their end and not kept; a source that saves them makes the snapshot.
 */
public final class SnapshotTaking {

    private final long largest;
    private final List<String> tables;

    private SnapshotTaking(long largest, List<String> tables) {
        this.largest = largest;
        this.tables = List.copyOf(tables);
    }

    /** Takes everything; of tables that are neither of IPv4 nor of IPv6, the counts. */
    public static SnapshotTaking whole() {
        return new SnapshotTaking(Long.MAX_VALUE, List.of());
    }

    /** Takes everything but the routes of tables with more destinations than that, which are counted. */
    public static SnapshotTaking upTo(long largest) {
        return new SnapshotTaking(largest, List.of());
    }

    /** The same, and these tables where the list of tables is missing. */
    public SnapshotTaking withTables(List<String> saved) {
        return new SnapshotTaking(largest, saved);
    }

    /**
     * What was taken.
     *
     * @param sessions how many BGP sessions
     * @param units how many units
     * @param tables how many tables with their routes
     * @param destinations how many destinations in these
     * @param unknown what the snapshot does not tell, a sentence each; empty when it is whole
     */
    public record Taken(long sessions, long units, long tables, long destinations, List<String> unknown) {

        public Taken {
            unknown = List.copyOf(unknown);
        }

        /** Whether nothing at all was told. */
        public boolean isNothing() {
            return sessions + units + tables == 0 && unknown.size() >= Area.values().length;
        }
    }

    /** Takes a snapshot. */
    public Taken take(ReplySource source) {
        List<String> unknown = new ArrayList<>();
        long sessions =
                count(unknown, "bgp", Parts.bgp(source), bgp -> bgp.peers().size());
        long units = count(
                unknown,
                "interfaces",
                Parts.interfaces(source),
                all -> all.units().count());
        Part<Map<String, RouteCounts>> list = Parts.tables(source);
        count(unknown, "routes", list, Map::size);
        List<String> wanted = list.match(this::small, reason -> tables);
        Tolerances usual = Tolerances.usual();
        long destinations = 0;
        for (String table : wanted) {
            Part<Long> routes = Parts.routes(source, table, usual, (name, to, paths) -> {});
            destinations += count(unknown, "routes of " + table, routes, Long::longValue);
        }
        return new Taken(sessions, units, wanted.size(), destinations, unknown);
    }

    private List<String> small(Map<String, RouteCounts> tables) {
        return tables.values().stream()
                .filter(counts -> Parts.isNamed(counts.name()))
                .filter(counts -> counts.destinations() == null || counts.destinations() <= largest)
                .map(RouteCounts::name)
                .toList();
    }

    private static <T> long count(List<String> unknown, String what, Part<T> part, ToLongFunction<T> count) {
        return part.match(count::applyAsLong, reason -> {
            unknown.add(what + ": " + reason);
            return 0L;
        });
    }
}
