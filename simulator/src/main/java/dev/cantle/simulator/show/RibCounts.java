package dev.cantle.simulator.show;

import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.routing.InstanceView;
import dev.cantle.simulator.routing.policy.Route;
import dev.cantle.simulator.routing.session.PeerView;
import java.util.List;

/** How many routes of a peer are where. */
record RibCounts(long active, long received, long accepted) {

    static RibCounts of(InstanceView instance, PeerView peer, IpFamily family) {
        return of(
                instance,
                instance.receivedFrom(peer).stream()
                        .filter(route -> route.destination().family() == family)
                        .toList());
    }

    static RibCounts of(InstanceView instance, List<Route> routes) {
        return new RibCounts(
                routes.stream().filter(instance::isActive).count(),
                routes.size(),
                routes.stream().filter(route -> !route.hidden()).count());
    }
}
