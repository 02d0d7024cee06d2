package dev.cantle.simulator.routing;

import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.simulator.routing.config.InstanceConfig;
import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.config.StaticRoute;
import dev.cantle.simulator.routing.config.SystemConfig;
import dev.cantle.simulator.routing.config.UnitConfig;
import dev.cantle.simulator.routing.policy.Attributes;
import dev.cantle.simulator.routing.policy.Route;
import dev.cantle.simulator.routing.session.Learned;
import dev.cantle.simulator.routing.session.PeerView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts the routes of an instance together: those of its interfaces, and those of its peers. */
final class RouteBuilder {

    private final SystemConfig system;
    private final InstanceConfig instance;
    private final Map<String, Instant> addressesSince;

    RouteBuilder(SystemConfig system, InstanceConfig instance, Map<String, Instant> addressesSince) {
        this.system = system;
        this.instance = instance;
        this.addressesSince = addressesSince;
    }

    List<Route> build(List<PeerView> peers) {
        List<Route> routes = new ArrayList<>();
        for (UnitConfig unit : instance.units()) {
            if (unit.up()) {
                unit.addresses().forEach(address -> ofInterface(unit, address, routes));
            }
        }
        instance.own().statics().forEach(route -> ofStatic(route, routes));
        peers.forEach(peer -> ofPeer(peer, routes));
        BestPath.sort(routes);
        if (!instance.own().aggregates().isEmpty()) {
            new Aggregation(instance.own().aggregates(), system.policies()).addTo(routes);
            BestPath.sort(routes);
        }
        return routes;
    }

    /** A path with our own AS in it is a loop: Junos does not keep it (RFC 4271 §9.1.2). */
    private void ofPeer(PeerView peer, List<Route> routes) {
        NeighborConfig config = peer.config();
        for (Learned learned : peer.learned()) {
            Attributes attributes = Attributes.of(config.peerAs(), learned.announcement());
            if (!attributes.asPath().contains(config.localAs())) {
                Route raw = Route.ofPeer(
                        learned.announcement().prefix(),
                        attributes,
                        config.peer().toString(),
                        peer.via(),
                        learned.since());
                routes.add(raw.judged(system.policies().judge(config.imports(), raw, true)));
            }
        }
    }

    /** A static route is there as long as an interface leads to one of its next hops, or none is needed. */
    private void ofStatic(StaticRoute route, List<Route> routes) {
        if (route.nextHops().isEmpty()) {
            routes.add(Route.ofDiscard(route.destination(), sinceFirst()));
            return;
        }
        for (IpAddress nextHop : route.nextHops()) {
            if (over(route, nextHop, routes)) {
                return;
            }
        }
    }

    private boolean over(StaticRoute route, IpAddress nextHop, List<Route> routes) {
        for (UnitConfig unit : instance.units()) {
            for (InterfaceAddress address : unit.up() ? unit.addresses() : List.<InterfaceAddress>of()) {
                if (address.subnet().contains(nextHop)) {
                    routes.add(Route.ofNextHop(
                            route.destination(), nextHop.toString(), unit.name(), since(unit, address)));
                    return true;
                }
            }
        }
        return false;
    }

    /** Since when the instance has addresses. */
    private Instant sinceFirst() {
        return instance.units().stream()
                .flatMap(unit -> unit.addresses().stream().map(address -> since(unit, address)))
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private Instant since(UnitConfig unit, InterfaceAddress address) {
        return addressesSince.getOrDefault(system.name() + " " + unit.name() + " " + address, Instant.EPOCH);
    }

    private void ofInterface(UnitConfig unit, InterfaceAddress address, List<Route> routes) {
        Instant since = since(unit, address);
        int bits = address.address().family().bits();
        if (address.length() < bits) {
            routes.add(Route.ofInterface(address.subnet(), "Direct", unit.name(), since));
        }
        routes.add(Route.ofInterface(new Prefix(address.address(), bits), "Local", unit.name(), since));
    }
}
