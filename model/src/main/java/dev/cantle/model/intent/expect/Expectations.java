package dev.cantle.model.intent.expect;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that users expect of a slice beside what follows from the rest of its intent.
 *
 * @param tables of its routing tables
 * @param routes of the routes in them, whoever announces them
 * @param circuits of its circuits, by their names
 */
public record Expectations(
        List<TableExpectation> tables, List<RouteExpectation> routes, Map<String, CircuitExpectation> circuits) {

    public Expectations {
        tables = List.copyOf(tables);
        routes = List.copyOf(routes);
        circuits = Map.copyOf(circuits);
    }

    /** Nothing in particular. */
    public static Expectations none() {
        return new Expectations(List.of(), List.of(), Map.of());
    }

    /** What is expected of a circuit. */
    public CircuitExpectation of(String circuit) {
        return circuits.getOrDefault(circuit, CircuitExpectation.none());
    }

    /** Every expectation of routes, whoever they come from. */
    public Stream<RouteExpectation> allRoutes() {
        return Stream.concat(routes.stream(), circuits.values().stream().flatMap(circuit -> circuit.routes().stream()));
    }
}
