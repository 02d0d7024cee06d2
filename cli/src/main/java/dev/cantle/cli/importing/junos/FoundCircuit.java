package dev.cantle.cli.importing.junos;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a configuration that are one circuit.
 *
 * @param name the name that it gets
 * @param sessions its sessions, at least one, IPv4 first
 * @param units its unit; none if no unit has an address in the subnet of a peer
 * @param narrowed what it announces, if that does not follow from the other circuits; else none
 */
record FoundCircuit(String name, List<Session> sessions, List<Unit> units, List<List<String>> narrowed) {

    FoundCircuit {
        sessions = List.copyOf(sessions);
        units = List.copyOf(units);
        narrowed = List.copyOf(narrowed);
    }

    Session first() {
        return sessions.get(0);
    }

    Optional<Unit> unit() {
        return units.stream().findFirst();
    }

    Optional<List<String>> advertised() {
        return narrowed.stream().findFirst();
    }

    boolean isDisabled() {
        return first().has("shutdown")
                || unit().filter(unit -> unit.content().has("disable")).isPresent();
    }

    FoundCircuit advertising(List<String> only) {
        return new FoundCircuit(name, sessions, units, List.of(only));
    }
}
