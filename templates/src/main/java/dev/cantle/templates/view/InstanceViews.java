package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import java.util.Comparator;
import java.util.List;

/** Writes the routing instance of a slice. */
final class InstanceViews {

    private InstanceViews() {}

    static InstanceView of(Slice slice) {
        List<String> interfaces = slice.circuits().stream()
                .map(Circuit::link)
                .sorted(Comparator.comparing(Link::routed, RoutedInterface.BY_NAME))
                .map(Link::interfaceName)
                .toList();
        String routerId = slice.routingInstance()
                .routerId()
                .match(() -> derivedId(slice), given -> given)
                .toString();
        String asn = slice.asn().toString();
        List<OwnRoutesView> own =
                OwnRouteViews.of(slice, slice.routingInstance().name());
        boolean restart = restartsGracefully(slice);
        return slice.routingInstance()
                .match(
                        vrf -> new InstanceView(
                                vrf.name(),
                                "vrf",
                                interfaces,
                                vrf.routeDistinguisher().toString(),
                                vrf.target().toString(),
                                routerId,
                                asn,
                                own,
                                restart),
                        router -> new InstanceView(
                                router.name(), "virtual-router", interfaces, "", "", routerId, asn, own, restart));
    }

    /** Whether any circuit of the slice restarts gracefully: routing-options must have it too then. */
    static boolean restartsGracefully(Slice slice) {
        return slice.circuits().stream()
                .anyMatch(circuit -> circuit.link().bgp().manner().gracefulRestart());
    }

    /** The highest IPv4 address of the slice, as a router without a loopback chooses it (RFC 4271 §4.2). */
    private static IpAddress derivedId(Slice slice) {
        return slice.circuits().stream()
                .flatMap(circuit -> circuit.link().peerings().stream())
                .filter(peering -> peering.family() == IpFamily.IPV4)
                .map(Peering::local)
                .map(local -> local.address())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalValueException(
                        "router-id-needs-ipv4",
                        "The slice " + slice.name() + " has no IPv4 address, and BGP needs one as its router id",
                        "write routerId: under routingInstance, or give at least one of its circuits an IPv4 peering"));
    }
}
