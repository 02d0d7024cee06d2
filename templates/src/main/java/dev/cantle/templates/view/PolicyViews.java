package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the policies of a slice: what a circuit accepts, and what it announces of what the others accept.
 *
 * <p>An export policy names the lists of the other circuits, a term each, as long as these hold nothing that must not
 * be announced. Where {@code advertise} narrows it, or where another circuit receives a default route, the circuit gets
 * a list of its own.
 */
final class PolicyViews {

    private PolicyViews() {}

    static List<PrefixListView> prefixLists(Slice slice) {
        List<PrefixListView> lists = new ArrayList<>();
        for (Circuit circuit : slice.circuits()) {
            if (!circuit.link().receive().isEmpty()) {
                lists.add(list(Names.received(circuit), circuit.link().receive()));
            }
            if (needsOwnList(slice, circuit)) {
                lists.add(list(Names.announced(circuit), slice.announcedOn(circuit)));
            }
        }
        return lists.stream().sorted(Comparator.comparing(PrefixListView::name)).toList();
    }

    static List<PolicyView> policies(Slice slice) {
        return slice.circuits().stream()
                .flatMap(circuit -> Stream.of(importPolicy(circuit), exportPolicy(slice, circuit)))
                .sorted(Comparator.comparing(PolicyView::name))
                .toList();
    }

    static List<CommunityView> communities(Slice slice) {
        return slice.circuits().stream()
                .filter(circuit -> !circuit.link().bgp().communities().isEmpty())
                .map(circuit -> new CommunityView(
                        Names.communities(circuit),
                        circuit.link().bgp().communities().stream()
                                .map(Object::toString)
                                .toList()))
                .sorted(Comparator.comparing(CommunityView::name))
                .toList();
    }

    private static PolicyView importPolicy(Circuit circuit) {
        long preference = circuit.link().bgp().localPreference();
        String set = preference == Bgp.DEFAULT_LOCAL_PREFERENCE ? "" : Long.toString(preference);
        // An empty prefix list must not stand in a term: what it matches differs between releases.
        List<PolicyView.Term> terms = circuit.link().receive().isEmpty()
                ? List.of()
                : List.of(new PolicyView.Term("expected", "", Names.received(circuit), set, ""));
        return new PolicyView(Names.importPolicy(circuit), terms);
    }

    private static PolicyView exportPolicy(Slice slice, Circuit circuit) {
        List<PolicyView.Term> terms = new ArrayList<>();
        if (needsOwnList(slice, circuit)) {
            terms.add(exportTerm(circuit, "advertised", Names.announced(circuit)));
        } else {
            announcers(slice, circuit)
                    .forEach(other -> terms.add(exportTerm(circuit, other.name(), Names.received(other))));
        }
        return new PolicyView(Names.exportPolicy(circuit), terms);
    }

    private static PolicyView.Term exportTerm(Circuit circuit, String name, String prefixList) {
        String community = circuit.link().bgp().communities().isEmpty() ? "" : Names.communities(circuit);
        return new PolicyView.Term(name, "bgp", prefixList, "", community);
    }

    /** The other circuits whose prefixes the circuit announces, at least some of them. */
    private static Stream<Circuit> announcers(Slice slice, Circuit circuit) {
        List<Prefix> announced = slice.announcedOn(circuit);
        return slice.sourcesOf(circuit).stream()
                .filter(other -> other.link().receive().stream().anyMatch(announced::contains));
    }

    private static boolean needsOwnList(Slice slice, Circuit circuit) {
        Set<Prefix> announced = new HashSet<>(slice.announcedOn(circuit));
        Set<Prefix> named = new HashSet<>();
        announcers(slice, circuit).forEach(other -> named.addAll(other.link().receive()));
        return !announced.equals(named);
    }

    private static PrefixListView list(String name, List<Prefix> prefixes) {
        return new PrefixListView(name, prefixes.stream().map(Prefix::toString).toList());
    }
}
