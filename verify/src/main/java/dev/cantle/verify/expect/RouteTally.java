package dev.cantle.verify.expect;

import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.model.intent.expect.RouteExpectation;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.reading.RouteSink;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the routes of a table, seen one after the other, say about one expectation. It keeps counts and a few examples, so
 * that a table of a million routes costs no more memory than one of ten.
 */
final class RouteTally implements RouteSink {

    private static final int SAMPLE = 10;

    private final String table;
    private final RouteExpectation expected;
    private final Predicate<RouteEntry> which;
    private final Map<RouteDemand, Tally> tallies = new LinkedHashMap<>();
    private final List<RouteEntry> paths = new ArrayList<>();
    private final List<Prefix> sample = new ArrayList<>();
    private String destination = "";
    private long destinations;
    private boolean inTable;

    /** What the routes say about one demand. */
    static final class Tally {

        private final List<String> good = new ArrayList<>();
        private final List<String> bad = new ArrayList<>();
        private final List<Prefix> culprits = new ArrayList<>();
        private long wrong;

        private void note(Prefix prefix, PathProperty.Met met) {
            if (!met.good()) {
                wrong++;
                add(culprits, prefix);
            }
            add(met.good() ? good : bad, prefix + ": " + met.actual());
        }

        private static <T> void add(List<T> list, T one) {
            if (list.size() < SAMPLE) {
                list.add(one);
            }
        }

        /** To how many destinations the routes are not as demanded. */
        long wrong() {
            return wrong;
        }

        /** What some of the routes are like: of those that are wrong, or, if none is, of all. */
        List<String> examples() {
            return List.copyOf(wrong > 0 ? bad : good);
        }

        /** Some destinations whose routes are wrong. */
        List<Prefix> culprits() {
            return List.copyOf(culprits);
        }
    }

    /**
     * Begins to count.
     *
     * @param table the table that is meant
     * @param expected what is expected
     * @param which the paths that count
     */
    RouteTally(String table, RouteExpectation expected, Predicate<RouteEntry> which) {
        this.table = table;
        this.expected = expected;
        this.which = which;
        expected.demands().forEach(demand -> tallies.put(demand, new Tally()));
    }

    @Override
    public void tableStarts(RouteCounts soFar) {
        inTable = soFar.name().equals(table);
    }

    @Override
    public void tableEnds(RouteCounts counts) {
        endDestination();
        inTable = false;
    }

    @Override
    public void entry(RouteEntry entry) {
        if (!inTable) {
            return;
        }
        // the paths to one destination follow each other
        if (!entry.destination().equals(destination)) {
            endDestination();
            destination = entry.destination();
        }
        if (!entry.hidden() && which.test(entry)) {
            paths.add(entry);
        }
    }

    private void endDestination() {
        Optional<Prefix> prefix = paths.isEmpty() ? Optional.empty() : prefix(destination);
        prefix.filter(expected.prefixes()::matches).ifPresent(this::count);
        paths.clear();
        destination = "";
    }

    private static Optional<Prefix> prefix(String destination) {
        try {
            return Optional.of(Prefix.parse(destination));
        } catch (IllegalValueException notOfInet) {
            return Optional.empty();
        }
    }

    private void count(Prefix prefix) {
        destinations++;
        if (sample.size() < SAMPLE) {
            sample.add(prefix);
        }
        tallies.forEach((demand, tally) -> tally.note(prefix, demand.match(new PathProperty(paths))));
    }

    /** To how many destinations there are routes. */
    long destinations() {
        return destinations;
    }

    /** Some of the destinations. */
    List<Prefix> sample() {
        return List.copyOf(sample);
    }

    /** What the routes say about one of the demands. */
    Tally of(RouteDemand demand) {
        return tallies.getOrDefault(demand, new Tally());
    }
}
