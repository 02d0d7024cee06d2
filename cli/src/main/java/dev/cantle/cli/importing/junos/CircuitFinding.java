package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.LegalName;
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
        Set<String> own = instance.all("interface").stream().map(s -> s.argument()).collect(Collectors.toSet());
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
            boolean alone = keysOfGroup.get(first.group()).size() == 1;
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
        return all.stream()
                .map(circuit -> {
                    Accepted out = Accepted.by(options, circuit.first().values("export"));
                    Set<String> usual = new HashSet<>();
                    all.stream()
                            .filter(other -> other != circuit && !other.isDisabled())
                            .filter(other -> !as(other).equals(as(circuit)))
                            .forEach(other -> usual.addAll(
                                    Accepted.by(options, other.first().values("import")).prefixes()));
                    usual.removeIf(prefix -> prefix.endsWith("/0"));
                    boolean asUsual = usual.equals(new HashSet<>(out.prefixes()));
                    return asUsual || !out.isBounded() ? circuit : circuit.advertising(out.prefixes());
                })
                .toList();
    }

    private static String as(FoundCircuit circuit) {
        return circuit.first().value("peer-as").orElse("");
    }
}
