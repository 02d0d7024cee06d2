package dev.cantle.simulator.routing;

import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts the routes of an instance together: those of its interfaces, and those of its peers. */
final class RouteBuilder {

    private static final Comparator<Route> BEST_FIRST = Comparator.comparing(Route::destination)
            .thenComparing(Route::hidden)
            .thenComparing(Route::preference)
            .thenComparing(Comparator.comparing(Route::localPreference).reversed())
            .thenComparing(Route::learnedFrom);

    private final SystemConfig system;
    private final InstanceConfig instance;
    private final Map<String, Instant> addressesSince;

    RouteBuilder(SystemConfig system, InstanceConfig instance, Map<String, Instant> addressesSince) {
        this.system = system;
        this.instance = instance;
        this.addressesSince = addressesSince;
    }

    List<Route> build(List<PeerView> peers, Map<IpAddress, String> via) {
        List<Route> routes = new ArrayList<>();
        for (UnitConfig unit : instance.units()) {
            if (unit.up()) {
                unit.addresses().forEach(address -> ofInterface(unit, address, routes));
            }
        }
        for (PeerView peer : peers) {
            String out = via.getOrDefault(peer.config().peer(), "");
            for (Prefix prefix : peer.announced()) {
                Route raw = new Route(
                        prefix,
                        "BGP",
                        170,
                        100,
                        Long.toString(peer.config().peerAs()),
                        peer.config().peer().toString(),
                        out,
                        peer.since(),
                        false);
                routes.add(raw.judged(system.policies().judge(peer.config().imports(), raw, true)));
            }
        }
        routes.sort(BEST_FIRST);
        return routes;
    }

    private void ofInterface(UnitConfig unit, InterfaceAddress address, List<Route> routes) {
        Instant since = addressesSince.getOrDefault(system.name() + " " + unit.name() + " " + address, Instant.EPOCH);
        int bits = address.address().family().bits();
        if (address.length() < bits) {
            routes.add(new Route(address.subnet(), "Direct", 0, 0, "", "", unit.name(), since, false));
        }
        Prefix host = new Prefix(address.address(), bits);
        routes.add(new Route(host, "Local", 0, 0, "", "", unit.name(), since, false));
    }
}
