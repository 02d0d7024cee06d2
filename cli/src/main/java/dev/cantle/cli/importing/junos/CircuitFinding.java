package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.LegalName;
import dev.cantle.model.intent.expect.PrefixMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the circuits of a routing instance: the sessions of one group over one unit are one. */
final class CircuitFinding {

    private final Branch options;
    private final List<Unit> units;

    CircuitFinding(Branch inside, Branch instance) {
        options = inside.in("policy-options");
        Set<String> own =
                instance.all("interface").stream().map(s -> s.argument()).collect(Collectors.toSet());
        units = Unit.of(inside.in("interfaces")).stream()
                .sorted(Comparator.comparing(unit -> !own.contains(unit.name())))
                .toList();
    }

    /** The circuits, in the order of their sessions. */
    List<FoundCircuit> of(List<Session> sessions) {
        Map<String, List<Session>> together = new LinkedHashMap<>();
        Map<String, Set<String>> keysOfGroup = new LinkedHashMap<>();
        for (Session session : sessions) {
            String key = session.group() + "\n" + unit(session).map(Unit::name).orElse(session.peer());
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(session);
            keysOfGroup.computeIfAbsent(session.group(), k -> new TreeSet<>()).add(key);
        }
        List<FoundCircuit> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        together.forEach((key, own) -> {
            Session first = own.get(0);
            boolean alone = keysOfGroup.getOrDefault(first.group(), Set.of()).size() == 1;
            String name = LegalName.free(alone ? name(first) : nameOfOne(first), names);
            names.add(name);
            List<Session> sorted = own.stream()
                    .sorted(Comparator.comparing(session -> session.peer().contains(":")))
                    .toList();
            found.add(new FoundCircuit(name, sorted, unit(first).stream().toList(), List.of()));
        });
        return withNarrowed(found);
    }

    private static String name(Session session) {
        return LegalName.of(session.group(), "circuit");
    }

    private String nameOfOne(Session session) {
        return session.own()
                .value("description")
                .map(text -> LegalName.of(text, "circuit"))
                .orElse(name(session));
    }

    private Optional<Unit> unit(Session session) {
        return units.stream()
                .filter(unit -> unit.addressTowards(session.peer()).isPresent())
                .findFirst();
    }

    // What is announced follows from the others, unless the policy says something else.
    private List<FoundCircuit> withNarrowed(List<FoundCircuit> all) {
        return all.stream().map(circuit -> narrowed(circuit, all)).toList();
    }

    private FoundCircuit narrowed(FoundCircuit circuit, List<FoundCircuit> all) {
        Accepted out = Accepted.by(options, circuit.first().values("export"));
        Set<PrefixMatch> usual = new HashSet<>();
        all.stream()
                .filter(other -> !other.name().equals(circuit.name()) && !other.isDisabled())
                .filter(other ->
                        circuit.first().has("as-override") || !as(other).equals(as(circuit)))
                .forEach(other -> usual.addAll(
                        Accepted.by(options, other.first().values("import")).withoutDefaults()));
        Set<PrefixMatch> announced = new HashSet<>(out.prefixes());
        boolean nothing =
                out.prefixes().isEmpty() && !circuit.first().values("export").isEmpty();
        if (usual.equals(announced) || !(out.isBounded() || (nothing && isClosed(circuit)))) {
            return circuit;
        }
        if (!usual.isEmpty() && announced.containsAll(usual)) {
            List<String> more = new ArrayList<>(List.of("others"));
            out.words().stream()
                    .filter(word -> usual.stream().noneMatch(one -> one.words().equals(word)))
                    .forEach(more::add);
            return circuit.advertising(more);
        }
        return circuit.advertising(out.words());
    }

    /** Whether the export policies end in a rejection of everything. */
    private boolean isClosed(FoundCircuit circuit) {
        return circuit.first().values("export").stream()
                .anyMatch(
                        name -> options.in("policy-statement", name).in("then").has("reject"));
    }

    private static String as(FoundCircuit circuit) {
        return circuit.first().value("peer-as").orElse("");
    }
}
