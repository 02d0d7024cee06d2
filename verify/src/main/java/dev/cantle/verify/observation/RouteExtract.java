package dev.cantle.verify.observation;

import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.reading.RouteSink;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What matters of one table of a reply, however long the reply is: the routes to wanted prefixes, a sample of the
 * other destinations, and how many of these there are. A peer that leaks a full table costs no more memory than one
 * that behaves.
 */
public final class RouteExtract implements RouteSink {

    /** How many of the other destinations are kept by name. */
    public static final int SAMPLE = 20;

    private final String table;
    private final Set<Prefix> wanted;
    private final List<PrefixMatch> ranges;
    private final List<PrefixMatch> gaps;
    private final Map<PrefixMatch, Map<Prefix, List<RouteEntry>>> inRanges = new TreeMap<>();
    private final Map<PrefixMatch, Long> rangeCounts = new HashMap<>();
    private final Map<Prefix, List<RouteEntry>> kept = new TreeMap<>();
    private final Map<String, RouteEntry> others = new TreeMap<>();
    private long otherCount;
    private String lastOther = "";
    private boolean inTable;

    RouteExtract(String table, Collection<Prefix> wanted) {
        this(table, wanted, List.of());
    }

    /** An extract that also keeps a sample of the routes in some ranges, which do not count as others. */
    RouteExtract(String table, Collection<Prefix> wanted, Collection<PrefixMatch> ranges) {
        this(table, wanted, ranges, List.of());
    }

    /** The same, of which what lies in gaps of the ranges counts as others. */
    RouteExtract(
            String table, Collection<Prefix> wanted, Collection<PrefixMatch> ranges, Collection<PrefixMatch> gaps) {
        this.table = table;
        this.wanted = new HashSet<>(wanted);
        this.ranges = List.copyOf(ranges);
        this.gaps = List.copyOf(gaps);
    }

    @Override
    public void tableStarts(RouteCounts soFar) {
        inTable = soFar.name().equals(table);
    }

    @Override
    public void tableEnds(RouteCounts counts) {
        inTable = false;
    }

    @Override
    public void entry(RouteEntry entry) {
        if (!inTable) {
            return;
        }
        Optional<Prefix> prefix = prefix(entry.destination());
        if (prefix.filter(wanted::contains).isPresent()) {
            kept.computeIfAbsent(prefix.get(), key -> new ArrayList<>()).add(entry);
            return;
        }
        if (!ranges.isEmpty()
                && prefix.filter(found -> keepInRange(found, entry)).isPresent()) {
            lastOther = entry.destination();
            return;
        }
        // the paths to one destination follow each other: count the destination once
        if (!entry.destination().equals(lastOther)) {
            otherCount++;
            lastOther = entry.destination();
        }
        if (others.size() < SAMPLE) {
            others.putIfAbsent(entry.destination(), entry);
        }
    }

    /** Whether it is in a range; of these the first destinations are kept, with all their paths. */
    private boolean keepInRange(Prefix prefix, RouteEntry entry) {
        if (gaps.stream().anyMatch(gap -> gap.matches(prefix))) {
            return false;
        }
        boolean in = false;
        for (PrefixMatch range : ranges) {
            if (range.matches(prefix)) {
                in = true;
                if (!entry.destination().equals(lastOther)) {
                    rangeCounts.merge(range, 1L, Long::sum);
                }
                Map<Prefix, List<RouteEntry>> sample = inRanges.computeIfAbsent(range, key -> new TreeMap<>());
                if (sample.size() < SAMPLE || sample.containsKey(prefix)) {
                    sample.computeIfAbsent(prefix, key -> new ArrayList<>()).add(entry);
                }
            }
        }
        return in;
    }

    private static Optional<Prefix> prefix(String destination) {
        try {
            return Optional.of(Prefix.parse(destination));
        } catch (IllegalValueException notOfInet) {
            return Optional.empty();
        }
    }

    /** The routes to a wanted prefix, in the device's order. */
    public List<RouteEntry> to(Prefix prefix) {
        return List.copyOf(kept.getOrDefault(prefix, List.of()));
    }

    /** The wanted prefixes that the table does not hold, sorted. */
    public List<Prefix> missing() {
        return wanted.stream()
                .filter(prefix -> !kept.containsKey(prefix))
                .sorted()
                .toList();
    }

    /** A sample of the routes to other destinations, one a destination, by name. */
    public List<RouteEntry> others() {
        return List.copyOf(others.values());
    }

    /** How many other destinations the table holds. */
    public long otherCount() {
        return otherCount;
    }

    /** A sample of the routes in a range, by destination; those to wanted prefixes are not among them. */
    public Map<Prefix, List<RouteEntry>> in(PrefixMatch range) {
        return Map.copyOf(inRanges.getOrDefault(range, Map.of()));
    }

    /** How many destinations in a range the table holds, wanted ones aside. */
    public long countIn(PrefixMatch range) {
        return rangeCounts.getOrDefault(range, 0L);
    }
}
