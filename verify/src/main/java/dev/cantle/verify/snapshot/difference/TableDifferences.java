package dev.cantle.verify.snapshot.difference;

import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.DestinationSink;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.snapshot.Part;
import dev.cantle.verify.snapshot.Tolerances;
import dev.cantle.verify.snapshot.Weight;
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The routes of one table in two snapshots, of any size. The earlier one is read first and leaves 16 bytes a
 * destination; the later one is held against these; then the earlier one is read again, to name what is gone and what it
 * was. Only {@value Tally#NAMED} of a kind are named.
 */
final class TableDifferences {

    /** Reads a snapshot's routes of the table; how many destinations there are, or why nobody knows. */
    @FunctionalInterface
    interface Reading {

        Part<Long> through(DestinationSink.Taker taker);
    }

    private final String table;
    private final Tolerances tolerances;
    private final Meant meant;
    private final RouteHash hash = new RouteHash(ThreadLocalRandom.current().nextLong());
    private final RouteDigests digests = new RouteDigests();
    private final Map<Long, String> wordsAfter = new HashMap<>();
    private final Tally meantToGo = new Tally("destinations that the change takes away");
    private final Tally lost = new Tally("destinations that are not learned by BGP");
    private final Tally withdrawn = new Tally("destinations that were learned by BGP");
    private final Tally changed = new Tally("destinations that are reached otherwise");
    private final Tally came = new Tally("destinations that are new");
    private long learned;

    TableDifferences(String table, Tolerances tolerances, Meant meant) {
        this.table = table;
        this.tolerances = tolerances;
        this.meant = meant;
    }

    /** Compares; what cannot be read makes the table unknown, whatever has been found by then. */
    List<Difference> between(Reading before, Reading after) {
        for (Part<Long> read : List.of(before.through(this::keep), after.through(this::hold))) {
            List<Difference> unknown = read.match(
                    count -> List.<Difference>of(), reason -> List.of(Difference.unknown(Area.ROUTES, table, reason)));
            if (!unknown.isEmpty()) {
                return unknown;
            }
        }
        return before.through(this::explain)
                .match(count -> differences(), reason -> List.of(Difference.unknown(Area.ROUTES, table, reason)));
    }

    /** How many destinations were compared. */
    long compared() {
        return digests.size() + came.count();
    }

    private void keep(String name, String destination, List<RouteEntry> paths) {
        if (digests.add(hash.key(name, destination), hash.digest(paths)) && Paths.isLearned(paths)) {
            learned++;
        }
    }

    private void hold(String name, String destination, List<RouteEntry> paths) {
        long key = hash.key(name, destination);
        if (!digests.contains(key)) {
            came.add(destination, "", Paths.words(paths));
        } else if (digests.fate(key) == RouteDigests.Fate.GONE) {
            if (digests.digest(key) == hash.digest(paths)) {
                digests.settle(key, RouteDigests.Fate.SAME, 0);
            } else {
                digests.settle(key, RouteDigests.Fate.CHANGED, hash.parts(paths));
                if (wordsAfter.size() < 3 * Tally.NAMED) {
                    wordsAfter.put(key, Paths.words(paths));
                }
            }
        }
    }

    private void explain(String name, String destination, List<RouteEntry> paths) {
        long key = hash.key(name, destination);
        if (!digests.contains(key) || digests.fate(key) == RouteDigests.Fate.SAME) {
            return;
        }
        boolean gone = digests.fate(key) == RouteDigests.Fate.GONE;
        long parts = hash.parts(paths);
        long now = digests.digest(key);
        digests.settle(key, RouteDigests.Fate.SAME, 0);
        String before = Paths.words(paths);
        if (gone && !Paths.best(paths).active()) {
            changed.add(destination, before, "gone");
        } else if (gone || (RouteHash.active(parts) && !RouteHash.active(now))) {
            Tally kind = meant.route(name, destination, paths) ? meantToGo : Paths.isLearned(paths) ? withdrawn : lost;
            kind.add(destination, before, gone ? "gone" : wordsAfter.getOrDefault(key, "not active"));
        } else {
            changed.add(destination, before, wordsAfter.getOrDefault(key, kind(parts, now)));
        }
    }

    private static String kind(long before, long after) {
        List<String> kinds = new ArrayList<>();
        if (RouteHash.hops(before) != RouteHash.hops(after)) {
            kinds.add("another next hop");
        }
        if (RouteHash.asPath(before) != RouteHash.asPath(after)) {
            kinds.add("another AS path");
        }
        return kinds.isEmpty() ? "other attributes" : String.join(", ", kinds);
    }

    private List<Difference> differences() {
        boolean few = tolerances.allowsRoutes(withdrawn.count(), learned);
        boolean fewChanged = tolerances.allowsRoutes(changed.count(), learned);
        boolean fewCame = tolerances.allowsRoutes(came.count(), learned);
        List<Difference> all = new ArrayList<>(lost.as(Weight.HARM, table));
        all.addAll(withdrawn.as(few ? Weight.TOLERATED : Weight.HARM, table));
        all.addAll(meantToGo.as(Weight.CHANGE, table));
        all.addAll(changed.as(fewChanged ? Weight.TOLERATED : Weight.CHANGE, table));
        all.addAll(came.as(fewCame ? Weight.TOLERATED : Weight.CHANGE, table));
        return all;
    }
}
