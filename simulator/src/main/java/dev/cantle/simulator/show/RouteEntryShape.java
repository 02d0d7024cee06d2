package dev.cantle.simulator.show;

import dev.cantle.model.world.Announcement;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.policy.Attributes;
import dev.cantle.simulator.routing.policy.Route;
import dev.cantle.simulator.routing.session.PeerView;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the entries of a route table are written.
 *
 * @param now the moment
 * @param detail whether each entry tells all it knows
 * @param side where the routes are looked at
 * @param receiver who is sent them, when that is asked; empty else
 */
record RouteEntryShape(Instant now, boolean detail, Side side, String receiver) {

    /** Where routes are looked at. */
    enum Side {
        /** In the table: after import policies. */
        TABLE,
        /** As a peer sent them: before import policies. */
        RECEIVED,
        /** As a peer is sent them: the next hop is ourselves, and our AS stands in the path. */
        SENT
    }

    private boolean sent() {
        return side == Side.SENT;
    }

    void entries(InstanceView instance, List<Route> routes, ReplyText reply) {
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            boolean another = i > 0 && routes.get(i - 1).destination().equals(route.destination());
            if (!another) {
                open(route, reply);
            }
            entry(instance, route, reply);
            boolean more =
                    i + 1 < routes.size() && routes.get(i + 1).destination().equals(route.destination());
            if (!more) {
                reply.close();
            }
        }
    }

    private void open(Route route, ReplyText reply) {
        if (!detail) {
            reply.open("rt", "junos:style=\"brief\"").leaf("rt-destination", route.destination());
            return;
        }
        reply.open("rt", "junos:style=\"detail\"")
                .leaf("rt-destination", route.destination().network())
                .leaf("rt-prefix-length", route.destination().length());
    }

    private void entry(InstanceView instance, Route route, ReplyText reply) {
        boolean active = instance.isActive(route);
        reply.open("rt-entry").leaf("active-tag", active ? "*" : " ");
        if (active) {
            reply.flag("current-active").flag("last-active");
        }
        reply.leaf("protocol-name", route.protocol());
        if (!sent()) {
            long seconds = Shape.seconds(route.since(), now);
            reply.leaf("preference", route.preference())
                    .leaf("age", "junos:seconds=\"" + seconds + "\"", Shape.age(seconds));
        }
        if (route.fromBgp() || route.protocol().equals("Aggregate") || sent()) {
            attributes(instance, route, reply);
        }
        if (detail) {
            details(active, route, attributes(route), reply);
        }
        nextHop(instance, route, reply);
        reply.close();
    }

    private Attributes attributes(Route route) {
        return side == Side.RECEIVED ? route.received() : route.attributes();
    }

    /** A local preference is our own affair: an external peer neither sends nor gets one (RFC 4271 §5.1.5). */
    private void attributes(InstanceView instance, Route route, ReplyText reply) {
        Attributes attributes = attributes(route);
        if (attributes.med() != Announcement.NO_MED) {
            reply.leaf(detail ? "metric" : "med", attributes.med());
        }
        if (side == Side.TABLE) {
            reply.leaf("local-preference", attributes.localPreference());
            if (instance.sharing(route).size() > 1 || !route.nextHop().equals(route.learnedFrom())) {
                reply.leaf("learned-from", route.learnedFrom());
            }
        }
        reply.leaf("as-path", path(instance, route, attributes));
        if (!sent()) {
            reply.leaf("validation-state", "unverified");
        }
    }

    private static void details(boolean active, Route route, Attributes attributes, ReplyText reply) {
        String origin = route.fromBgp() ? " Ext" : " Int";
        reply.leaf("rt-entry-state", (route.hidden() ? "Hidden" : active ? "Active" : "NotBest") + origin);
        if (route.hidden()) {
            reply.leaf("hidden-reason", route.hiddenReason());
        }
        if (!attributes.communities().isEmpty()) {
            reply.open("communities");
            attributes.communities().forEach(community -> reply.leaf("community", community));
            reply.close();
        }
    }

    /** What is sent carries our own AS in brackets, after what a policy prepends and before what was there. */
    private String path(InstanceView instance, Route route, Attributes attributes) {
        if (!sent()) {
            return attributes.path() + " " + attributes.origin();
        }
        long own = instance.peers().stream()
                .map(PeerView::config)
                .filter(config -> config.peer().toString().equals(receiver))
                .map(NeighborConfig::localAs)
                .findFirst()
                .orElse(0L);
        List<Long> path = attributes.asPath();
        int prepended = Math.max(0, path.size() - route.received().asPath().size());
        String ahead = words(path.subList(0, prepended));
        String behind = words(path.subList(prepended, path.size()));
        return ahead + "[" + own + "] " + behind + attributes.origin();
    }

    private static String words(List<Long> path) {
        return path.stream().map(number -> number + " ").collect(Collectors.joining());
    }

    private void nextHop(InstanceView instance, Route route, ReplyText reply) {
        if (sent()) {
            reply.open("nh").leaf("to", "Self").close();
            return;
        }
        if (route.discards()) {
            reply.leaf("nh-type", "Discard");
            return;
        }
        switch (route.protocol()) {
            case "Local" ->
                reply.leaf("nh-type", "Local")
                        .open("nh")
                        .leaf("nh-local-interface", route.via())
                        .close();
            case "Direct" ->
                reply.open("nh")
                        .flag("selected-next-hop")
                        .leaf("via", route.via())
                        .close();
            default ->
                (side == Side.TABLE ? instance.sharing(route) : List.of(route))
                        .forEach(one -> over(one, one.equals(route), reply));
        }
    }

    private static void over(Route route, boolean selected, ReplyText reply) {
        reply.open("nh");
        if (selected) {
            reply.flag("selected-next-hop");
        }
        reply.leaf("to", route.nextHop()).leaf("via", route.via()).close();
    }
}
