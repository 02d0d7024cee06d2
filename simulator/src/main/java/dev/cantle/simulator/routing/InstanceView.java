package dev.cantle.simulator.routing;

import dev.cantle.model.value.IpFamily;
import java.util.ArrayList;
import java.util.List;

/**
 * A routing instance at one moment.
 *
 * @param config what is configured
 * @param peers its BGP sessions
 * @param routes its routes, of both families, hidden ones included; those to one destination best first
 * @param policies the policies of its system
 */
public record InstanceView(InstanceConfig config, List<PeerView> peers, List<Route> routes, Policies policies) {

    public InstanceView {
        peers = List.copyOf(peers);
        routes = List.copyOf(routes);
    }

    /** The routes of a family. */
    public List<Route> routes(IpFamily family) {
        return routes.stream()
                .filter(route -> route.destination().family() == family)
                .toList();
    }

    /** Whether the route is the one of its destination that is used. */
    public boolean isActive(Route route) {
        return !route.hidden()
                && routes.stream()
                        .filter(other -> other.destination().equals(route.destination()) && !other.hidden())
                        .findFirst()
                        .filter(route::equals)
                        .isPresent();
    }

    /** What a peer sent us, hidden routes included. */
    public List<Route> receivedFrom(PeerView peer) {
        String address = peer.config().peer().toString();
        return routes.stream()
                .filter(route -> route.learnedFrom().equals(address))
                .toList();
    }

    /**
     * What we send a peer: the active BGP routes that its export policies let pass, but none that came from itself or
     * from its AS.
     */
    public List<Route> advertisedTo(PeerView peer) {
        if (!peer.established()) {
            return List.of();
        }
        NeighborConfig config = peer.config();
        List<Route> sent = new ArrayList<>();
        for (Route route : routes(config.peer().family())) {
            boolean own = route.learnedFrom().equals(config.peer().toString())
                    || List.of(route.asPath().split(" ", -1)).contains(Long.toString(config.peerAs()));
            if (!own
                    && isActive(route)
                    && policies.judge(config.exports(), route, route.fromBgp()).accepted()) {
                sent.add(route);
            }
        }
        return sent;
    }
}
