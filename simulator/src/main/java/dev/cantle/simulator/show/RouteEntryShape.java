package dev.cantle.simulator.show;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.routing.PeerView;
import dev.cantle.simulator.routing.Route;
import java.time.Instant;
import java.util.List;

/**
 * How the entries of a route table are written.
 *
 * @param now the moment
 * @param detail whether each entry tells all it knows
 * @param sent whether the entries are what a peer is sent: the next hop is ourselves, and our AS stands before the path
 */
record RouteEntryShape(Instant now, boolean detail, boolean sent) {

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
        if (!sent) {
            long seconds = Shape.seconds(route.since(), now);
            reply.leaf("preference", route.preference())
                    .leaf("age", "junos:seconds=\"" + seconds + "\"", Shape.age(seconds));
        }
        if (route.fromBgp()) {
            reply.leaf("local-preference", route.localPreference()).leaf("as-path", path(instance, route));
            if (!sent) {
                reply.leaf("validation-state", "unverified");
            }
        }
        if (detail) {
            details(active, route, reply);
        }
        nextHop(route, reply);
        reply.close();
    }

    private static void details(boolean active, Route route, ReplyText reply) {
        String origin = route.fromBgp() ? " Ext" : " Int";
        reply.leaf("rt-entry-state", (route.hidden() ? "Hidden" : active ? "Active" : "NotBest") + origin);
        if (route.hidden()) {
            reply.leaf("hidden-reason", "rejected by import policy");
        }
    }

    /** What is sent carries our own AS in brackets: it is put in front when the update leaves. */
    private String path(InstanceView instance, Route route) {
        String path = route.asPath() + " I";
        if (!sent) {
            return path;
        }
        long own = instance.peers().stream()
                .map(PeerView::config)
                .filter(config -> config.peer().toString().equals(route.learnedFrom()))
                .findFirst()
                .map(config -> config.localAs())
                .orElse(0L);
        return "[" + own + "] " + path;
    }

    private void nextHop(Route route, ReplyText reply) {
        if (sent) {
            reply.open("nh").leaf("to", "Self").close();
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
                reply.open("nh")
                        .flag("selected-next-hop")
                        .leaf("to", route.learnedFrom())
                        .leaf("via", route.via())
                        .close();
        }
    }
}
