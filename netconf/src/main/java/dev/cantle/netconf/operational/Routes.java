package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/**
 * Routes of a table, or on their way to or from a BGP peer: {@code show route}. Start with {@link #of} and narrow it.
 *
 * @param table {@code inet.0} or {@code <instance>.inet.0}; empty for all tables. Junos has no leaf for the instance
 * @param protocol only routes of that protocol, such as {@code bgp}; empty for all
 * @param advertisedTo only routes that are advertised to that BGP peer; empty for no such restriction
 * @param receivedFrom only routes as that BGP peer sent them, before import policy; empty for no such restriction
 * @param hidden what to do with routes that policy or a missing next hop keeps from use
 * @param level how much of each route
 * @param destination only routes to that prefix; empty for all
 * @param exact whether the routes to what lies in that prefix are left out
 */
public record Routes(
        Scope scope,
        String table,
        String protocol,
        String advertisedTo,
        String receivedFrom,
        Hidden hidden,
        Level level,
        String destination,
        boolean exact)
        implements OperationalRpc {

    /** How much a device tells of each route. */
    public enum Level {
        /** One line a route. */
        BRIEF,
        /** All attributes. */
        DETAIL,
        /** All attributes and the route's inner state. */
        EXTENSIVE
    }

    /** Whether a device tells of routes that are kept from use. */
    public enum Hidden {
        /** No. */
        LEFT_OUT,
        /** Yes, among the others. */
        TOO,
        /** Of nothing else. */
        ONLY
    }

    public Routes {
        if (!advertisedTo.isEmpty() && !receivedFrom.isEmpty()) {
            throw new IllegalArgumentException("Routes are asked for as advertised to a peer or as received, not both");
        }
    }

    /** Returns the request for all routes, brief. */
    public static Routes of(Scope scope) {
        return new Routes(scope, "", "", "", "", Hidden.LEFT_OUT, Level.BRIEF, "", false);
    }

    /** Returns this request for one table. */
    public Routes inTable(String name) {
        return new Routes(scope, name, protocol, advertisedTo, receivedFrom, hidden, level, destination, exact);
    }

    /** Returns this request for one protocol. */
    public Routes ofProtocol(String name) {
        return new Routes(scope, table, name, advertisedTo, receivedFrom, hidden, level, destination, exact);
    }

    /** Returns this request for what is advertised to a BGP peer. */
    public Routes advertisedTo(String peer) {
        return new Routes(scope, table, protocol, peer, receivedFrom, hidden, level, destination, exact);
    }

    /** Returns this request for what a BGP peer sent. */
    public Routes receivedFrom(String peer) {
        return new Routes(scope, table, protocol, advertisedTo, peer, hidden, level, destination, exact);
    }

    /** Returns this request for hidden routes beside the others. */
    public Routes withHidden() {
        return new Routes(scope, table, protocol, advertisedTo, receivedFrom, Hidden.TOO, level, destination, exact);
    }

    /** Returns this request for hidden routes only. */
    public Routes onlyHidden() {
        return new Routes(scope, table, protocol, advertisedTo, receivedFrom, Hidden.ONLY, level, destination, exact);
    }

    /** Returns this request with more or less of each route. */
    public Routes at(Level other) {
        return new Routes(scope, table, protocol, advertisedTo, receivedFrom, hidden, other, destination, exact);
    }

    /** Returns this request for one prefix. */
    public Routes to(String prefix) {
        return new Routes(scope, table, protocol, advertisedTo, receivedFrom, hidden, level, prefix, true);
    }

    /** Returns this request for a prefix and all that lies in it. */
    public Routes within(String prefix) {
        return new Routes(scope, table, protocol, advertisedTo, receivedFrom, hidden, level, prefix, false);
    }

    @Override
    public String operation() {
        return "get-route-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation());
        if (!advertisedTo.isEmpty()) {
            xml.element("advertising-protocol-name", "bgp").element("neighbor", advertisedTo);
        }
        if (!receivedFrom.isEmpty()) {
            xml.element("receive-protocol-name", "bgp").element("peer", receivedFrom);
        }
        xml.optional("destination", destination);
        if (exact) {
            xml.empty("exact");
        }
        xml.optional("table", table).optional("protocol", protocol);
        switch (hidden) {
            case LEFT_OUT -> {}
            case TOO -> xml.empty("all");
            case ONLY -> xml.empty("hidden");
        }
        switch (level) {
            case BRIEF -> {}
            case DETAIL -> xml.empty("detail");
            case EXTENSIVE -> xml.empty("extensive");
        }
        xml.optional("logical-system", scope.logicalSystem()).end();
    }
}
