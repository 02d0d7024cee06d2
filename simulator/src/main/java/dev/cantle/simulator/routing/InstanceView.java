package dev.cantle.simulator.routing;

import dev.cantle.model.value.IpFamily;
import dev.cantle.model.world.Announcement;
import dev.cantle.simulator.routing.config.InstanceConfig;
import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.policy.Policies;
import dev.cantle.simulator.routing.policy.Route;
import dev.cantle.simulator.routing.policy.Verdict;
import dev.cantle.simulator.routing.session.PeerView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A routing instance at one moment.
 *
 * @param config what is configured
 * @param peers its BGP sessions
 * @param routes its routes, of both families, hidden ones included; those to one destination best first
 * @param active those of them that are used, one a destination
 * @param policies the policies of its system
 */
public record InstanceView(
        InstanceConfig config, List<PeerView> peers, List<Route> routes, Set<Route> active, Policies policies) {

    public InstanceView {
        peers = List.copyOf(peers);
        routes = List.copyOf(routes);
        active = Set.copyOf(active);
    }

    /** The view of routes that are sorted, the best one of a destination first. */
    static InstanceView of(InstanceConfig config, List<PeerView> peers, List<Route> routes, Policies policies) {
        Set<Route> active = new HashSet<>();
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            boolean first = i == 0 || !routes.get(i - 1).destination().equals(route.destination());
            if (first && !route.hidden()) {
                active.add(route);
            }
        }
        return new InstanceView(config, peers, routes, active, policies);
    }

    /** The routes of a family. */
    public List<Route> routes(IpFamily family) {
        return routes.stream()
                .filter(route -> route.destination().family() == family)
                .toList();
    }

    /** Whether the route is the one of its destination that is used. */
    public boolean isActive(Route route) {
        return active.contains(route);
    }

    /** The routes whose next hops an active route uses: itself first, then those that share its traffic. */
    public List<Route> sharing(Route route) {
        List<Route> all = new ArrayList<>(List.of(route));
        if (isActive(route)) {
            routes.stream()
                    .filter(other -> !other.equals(route))
                    .filter(other -> Multipath.shares(config, route, other))
                    .forEach(all::add);
        }
        return all;
    }

    /** What a peer sent us, hidden routes included. */
    public List<Route> receivedFrom(PeerView peer) {
        String address = peer.config().peer().toString();
        return routes.stream()
                .filter(route -> route.fromBgp() && route.learnedFrom().equals(address))
                .toList();
    }

    /**
     * What we send a peer, as its export policies leave it: active routes, but none that came from itself or from its
     * AS, and none that a community keeps inside. Our own AS is not in the paths yet.
     */
    public List<Route> advertisedTo(PeerView peer) {
        if (!peer.established()) {
            return List.of();
        }
        NeighborConfig config = peer.config();
        List<Route> sent = new ArrayList<>();
        for (Route route : routes) {
            if (!config.carries(route.destination().family())) {
                continue;
            }
            boolean own =
                    (route.fromBgp() && route.learnedFrom().equals(config.peer().toString()))
                            || AsPaths.loops(config, route)
                            || route.staysInside();
            if (!own && isActive(route)) {
                Verdict verdict = policies.judge(config.exports(), leaving(route), route.fromBgp());
                if (verdict.accepted()) {
                    sent.add(AsPaths.leaving(config, route.sent(verdict)));
                }
            }
        }
        return sent;
    }

    /** A MED is for the neighbouring AS and goes no further (RFC 4271 §5.1.4). */
    private static Route leaving(Route route) {
        return route.sent(new Verdict(true, route.attributes().withMed(Announcement.NO_MED)));
    }
}
