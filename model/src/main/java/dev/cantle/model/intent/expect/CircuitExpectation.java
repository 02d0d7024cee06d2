package dev.cantle.model.intent.expect;

import java.util.List;

/**
 * What is expected of one circuit.
 *
 * @param session of its BGP sessions
 * @param routes of the routes that come from its far end
 */
public record CircuitExpectation(SessionExpectation session, List<RouteExpectation> routes) {

    public CircuitExpectation {
        routes = List.copyOf(routes);
    }

    /** Nothing in particular. */
    public static CircuitExpectation none() {
        return new CircuitExpectation(SessionExpectation.none(), List.of());
    }

    /** Whether nothing is expected. */
    public boolean isEmpty() {
        return session.isEmpty() && routes.isEmpty();
    }
}
