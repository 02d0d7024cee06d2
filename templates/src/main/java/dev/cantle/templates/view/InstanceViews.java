package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.intent.instance.RoutingInstance;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes the routing instance of a slice. */
final class InstanceViews {

    private InstanceViews() {}

    static InstanceView of(Slice slice) {
        RoutingInstance instance = slice.routingInstance();
        Optional<IpAddress> routerId = instance.routerId().match(Optional::empty, Optional::of);
        return new InstanceView(
                instance.name(),
                instance.match(vrf -> "vrf", router -> "virtual-router"),
                interfaces(slice),
                instance.match(vrf -> vrf.routeDistinguisher().toString(), router -> ""),
                instance.match(vrf -> vrf.target().toString(), router -> ""),
                (routerId.isPresent() ? routerId.get() : derivedId(slice)).toString(),
                slice.asn().toString(),
                OwnRouteViews.of(slice, instance.name()),
                restartsGracefully(slice));
    }

    private static List<String> interfaces(Slice slice) {
        List<RoutedInterface> routed = new ArrayList<>();
        for (Circuit circuit : slice.circuits()) {
            routed.add(circuit.link().routed());
        }
        routed.sort(RoutedInterface.BY_NAME);
        List<String> names = new ArrayList<>(routed.size());
        for (RoutedInterface one : routed) {
            names.add(one.name());
        }
        return names;
    }

    /** Whether any circuit of the slice restarts gracefully: routing-options must have it too then. */
    static boolean restartsGracefully(Slice slice) {
        for (Circuit circuit : slice.circuits()) {
            if (circuit.link().bgp().manner().gracefulRestart()) {
                return true;
            }
        }
        return false;
    }

    /** The highest IPv4 address of the slice, as a router without a loopback chooses it (RFC 4271 §4.2). */
    private static IpAddress derivedId(Slice slice) {
        List<IpAddress> addresses = new ArrayList<>();
        for (Circuit circuit : slice.circuits()) {
            for (Peering peering : circuit.link().peerings()) {
                if (peering.family() == IpFamily.IPV4) {
                    addresses.add(peering.local().address());
                }
            }
        }
        if (addresses.isEmpty()) {
            throw new IllegalValueException(
                    "router-id-needs-ipv4",
                    "The slice " + slice.name() + " has no IPv4 address, and BGP needs one as its router id",
                    "write routerId: under routingInstance, or give at least one of its circuits an IPv4 peering");
        }
        return Collections.max(addresses);
    }
}
