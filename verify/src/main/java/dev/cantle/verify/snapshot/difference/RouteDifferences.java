package dev.cantle.verify.snapshot.difference;

import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.DestinationSink;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.snapshot.Part;
import dev.cantle.verify.snapshot.Parts;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.snapshot.Tolerances;
import dev.cantle.verify.snapshot.Weight;
import dev.cantle.verify.state.RouteCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables of two snapshots. A table that one of them should hold and does not is unknown, never gone. */
final class RouteDifferences {

    private final Snapshot before;
    private final Snapshot after;
    private final Tolerances tolerances;
    private final Meant meant;
    private final long largest;
    private final List<Difference> found = new ArrayList<>();
    private long compared;

    /**
     * A comparison of routes.
     *
     * @param largest of tables with more destinations, only the counts are compared where the routes are not saved
     */
    RouteDifferences(Snapshot before, Snapshot after, Tolerances tolerances, Meant meant, long largest) {
        this.before = before;
        this.after = after;
        this.tolerances = tolerances;
        this.meant = meant;
        this.largest = largest;
    }

    List<Difference> found() {
        return found;
    }

    long compared() {
        return compared;
    }

    void compare() {
        Side was = Side.of(before);
        Side is = Side.of(after);
        TreeSet<String> tables = new TreeSet<>(was.names());
        tables.addAll(is.names());
        if (tables.isEmpty()) {
            nothingSaved(was, is);
        }
        tables.forEach(table -> table(table, was, is));
    }

    /** No table at all is as good as any state, if both say so. */
    private void nothingSaved(Side was, Side is) {
        for (Side side : List.of(was, is)) {
            side.list().match(known -> known, reason -> {
                found.add(Difference.unknown(
                        Area.ROUTES, "routes", side.snapshot().name() + ": " + reason));
                return Map.of();
            });
        }
    }

    private void table(String table, Side was, Side is) {
        if (was.isCountedOnly(table, largest) || is.isCountedOnly(table, largest)) {
            counts(table, was.count(table), is.count(table));
            return;
        }
        TableDifferences differences = new TableDifferences(table, tolerances, meant);
        found.addAll(differences.between(
                taker -> was.routes(table, tolerances, taker), taker -> is.routes(table, tolerances, taker)));
        compared += differences.compared();
    }

    private void counts(String table, @Nullable Long was, @Nullable Long is) {
        compared++;
        String what = "destinations, counted, in " + table;
        if (was == null || is == null) {
            found.add(Difference.unknown(Area.ROUTES, what, "show route summary gives no count"));
        } else if (!was.equals(is)) {
            boolean allowed = is < was ? tolerances.allowsFall(was, is) : tolerances.allowsGrowth(was, is);
            Weight weight = is < was && !meant.table(table) ? Weight.HARM : Weight.CHANGE;
            found.add(new Difference(
                    Area.ROUTES, what, String.valueOf(was), String.valueOf(is), allowed ? Weight.TOLERATED : weight));
        }
    }

    /** What one snapshot holds of tables. */
    private record Side(Snapshot snapshot, Part<Map<String, RouteCounts>> list) {

        static Side of(Snapshot snapshot) {
            return new Side(snapshot, Parts.tables(snapshot.source()));
        }

        /** By the summary; without one, by the files. */
        List<String> names() {
            return list.match(tables -> List.copyOf(tables.keySet()), reason -> snapshot.saved());
        }

        @Nullable
        Long count(String table) {
            return list.match(
                    tables -> {
                        RouteCounts counts = tables.get(table);
                        return counts == null ? Long.valueOf(0) : counts.destinations();
                    },
                    reason -> null);
        }

        boolean isCountedOnly(String table, long largest) {
            Long count = count(table);
            boolean countable = count != null && (count > largest || !Parts.isNamed(table));
            return countable && !snapshot.saved().contains(table);
        }

        Part<Long> routes(String table, Tolerances tolerances, DestinationSink.Taker taker) {
            boolean isNotThere = list.match(tables -> !tables.containsKey(table), reason -> false);
            return isNotThere ? new Part.Known<>(0L) : in(Parts.routes(snapshot.source(), table, tolerances, taker));
        }

        private Part<Long> in(Part<Long> part) {
            return part.match(Part.Known::new, reason -> new Part.Unknown<Long>(snapshot.name() + ": " + reason));
        }
    }
}
