package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the policies of a slice: what a circuit accepts, and what it announces of what the others accept.
 *
 * <p>An export policy names the lists of the other circuits, a term each, as long as these hold nothing that must not
 * be announced. Where {@code advertise} narrows it, or where another circuit receives a default route, the circuit gets
 * a list of its own. Exact prefixes stand in prefix lists, ranges in route filters, in terms apart: Junos judges a route
 * by the longest of a term's route filters alone.
 *
 * <p>What a far end announces itself is rejected first where a range would let it pass: a full table has no gaps where
 * another gateway of its network announces the same prefixes.
 */
final class PolicyViews {

    private static final List<LineView> FROM_BGP = List.of(LineView.of("protocol", "bgp"));
    private static final List<LineView> FROM_AGGREGATES = List.of(LineView.of("protocol", "aggregate"));
    private static final List<LineView> FROM_STATICS = List.of(LineView.of("protocol", "static"));

    private final Slice slice;
    private final List<ExportLists> exports = new ArrayList<>();

    /** The policies of a slice. */
    PolicyViews(Slice slice) {
        this.slice = slice;
        for (Circuit circuit : slice.circuits()) {
            exports.add(ExportLists.of(slice, circuit));
        }
    }

    List<PrefixListView> prefixLists() {
        List<PrefixListView> lists = new ArrayList<>();
        for (int i = 0; i < exports.size(); i++) {
            Circuit circuit = slice.circuits().get(i);
            ExportLists announced = exports.get(i);
            add(lists, Names.received(circuit), circuit.link().receive());
            add(lists, Names.announced(circuit), announced.whole() ? List.of() : announced.learned());
            add(lists, Names.announcedAggregates(circuit), announced.aggregates());
            add(lists, Names.announcedStatics(circuit), announced.statics());
        }
        lists.sort(PrefixListView.BY_NAME);
        return lists;
    }

    // An empty prefix list must not stand in a term: what it matches differs between releases.
    private static void add(List<PrefixListView> lists, String name, List<Prefix> prefixes) {
        if (!prefixes.isEmpty()) {
            List<String> texts = new ArrayList<>(prefixes.size());
            for (Prefix prefix : prefixes) {
                texts.add(prefix.toString());
            }
            lists.add(new PrefixListView(name, texts));
        }
    }

    List<PolicyView> policies() {
        List<PolicyView> policies = new ArrayList<>();
        for (int i = 0; i < exports.size(); i++) {
            Circuit circuit = slice.circuits().get(i);
            policies.add(importPolicy(circuit));
            policies.add(exportPolicy(slice, circuit, exports.get(i)));
        }
        if (!slice.own().aggregates().isEmpty()) {
            policies.add(OwnRouteViews.contributors());
        }
        policies.sort(PolicyView.BY_NAME);
        return policies;
    }

    private static PolicyView importPolicy(Circuit circuit) {
        Terms terms = new Terms(PolicyActions.ofImport(circuit));
        List<LineView> carrying = carrying(circuit);
        terms.list("expected", carrying, circuit.link().receive(), Names.received(circuit));
        terms.filters("expected-ranges", carrying, circuit.link().passing().ranges());
        return new PolicyView(Names.importPolicy(circuit), terms.all);
    }

    /** That a route carries one of the communities by which it may pass. */
    private static List<LineView> carrying(Circuit circuit) {
        List<LineView> lines = new ArrayList<>();
        for (Community community : circuit.link().passing().match()) {
            lines.add(LineView.of("community", Names.wanted(circuit, community)));
        }
        return lines;
    }

    private static PolicyView exportPolicy(Slice slice, Circuit circuit, ExportLists exports) {
        Terms terms = new Terms(PolicyActions.ofExport(slice, circuit));
        if (!exports.withheld().isEmpty()) {
            withhold(terms, circuit, exports.withheld());
        }
        if (exports.whole()) {
            for (Circuit other : exports.sources()) {
                terms.list(other.name(), FROM_BGP, other.link().receive(), Names.received(other));
                terms.filters(
                        other.name() + "-ranges",
                        FROM_BGP,
                        other.link().passing().ranges());
            }
        } else {
            terms.list("advertised", FROM_BGP, exports.learned(), Names.announced(circuit));
            terms.filters("advertised-ranges", FROM_BGP, exports.ranges());
        }
        terms.list("own-aggregates", FROM_AGGREGATES, exports.aggregates(), Names.announcedAggregates(circuit));
        terms.list("own-statics", FROM_STATICS, exports.statics(), Names.announcedStatics(circuit));
        return new PolicyView(Names.exportPolicy(circuit), terms.refused, terms.all);
    }

    private static void withhold(Terms terms, Circuit circuit, List<PrefixMatch> withheld) {
        if (withheld.stream().anyMatch(PrefixMatch::isExact)) {
            terms.refuse(circuit.name(), FROM_BGP, List.of(LineView.of("prefix-list", Names.received(circuit))));
        }
        terms.refuse(
                circuit.name() + "-ranges",
                FROM_BGP,
                withheld.stream()
                        .filter(range -> !range.isExact())
                        .map(RouteFilters::line)
                        .toList());
    }

    /** The terms of a policy, all of which do the same with what they accept. */
    private static final class Terms {

        private final List<PolicyView.Refusal> refused = new ArrayList<>();
        private final List<PolicyView.Term> all = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final List<LineView> then;

        Terms(List<LineView> then) {
            this.then = then;
        }

        void refuse(String name, List<LineView> from, List<LineView> own) {
            if (!own.isEmpty()) {
                refused.add(new PolicyView.Refusal(free(name), with(from, own)));
            }
        }

        /** The name, or one beside it: a circuit may be called as another one's ranges are. */
        private String free(String name) {
            String free = name;
            while (!names.add(free)) {
                free += "-too";
            }
            return free;
        }

        void list(String name, List<LineView> from, List<Prefix> prefixes, String list) {
            if (!prefixes.isEmpty()) {
                all.add(new PolicyView.Term(free(name), with(from, List.of(LineView.of("prefix-list", list))), then));
            }
        }

        void filters(String name, List<LineView> from, List<PrefixMatch> ranges) {
            if (!ranges.isEmpty()) {
                List<LineView> filters = ranges.stream().map(RouteFilters::line).toList();
                all.add(new PolicyView.Term(free(name), with(from, filters), then));
            }
        }

        private static List<LineView> with(List<LineView> first, List<LineView> second) {
            List<LineView> both = new ArrayList<>(first.size() + second.size());
            both.addAll(first);
            both.addAll(second);
            return both;
        }
    }
}
