package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.value.IpFamily;
import java.util.List;

/** Writes the BGP groups of a slice, one a circuit. */
final class GroupViews {

    private GroupViews() {}

    static List<GroupView> of(Slice slice) {
        return slice.circuits().stream().map(circuit -> group(slice, circuit)).toList();
    }

    private static GroupView group(Slice slice, Circuit circuit) {
        Bgp bgp = circuit.link().bgp();
        return new GroupView(
                Names.group(circuit),
                circuit.link().description(),
                multihopTtl(circuit),
                Long.toString(bgp.holdTime().toSeconds()),
                Names.importPolicy(circuit),
                bgp.authentication().match(() -> "", md5 -> md5.key().toString()),
                Names.exportPolicy(circuit),
                bgp.remoteAs().toString(),
                slice.asn().toString(),
                circuit.link().disabled(),
                bfd(bgp),
                circuit.link().peerings().stream()
                        .map(peering -> neighbor(bgp, peering))
                        .toList());
    }

    private static String multihopTtl(Circuit circuit) {
        return circuit instanceof GcpCircuit gcp && gcp.multihopTtl() > 1 ? Integer.toString(gcp.multihopTtl()) : "";
    }

    private static List<GroupView.Bfd> bfd(Bgp bgp) {
        return bgp.bfd()
                .match(
                        List::of,
                        on -> List.of(new GroupView.Bfd(
                                Long.toString(on.minimumInterval().toMillis()), Integer.toString(on.multiplier()))));
    }

    private static NeighborView neighbor(Bgp bgp, Peering peering) {
        List<NeighborView.Limit> limits =
                bgp.prefixLimit(peering.family()).match(List::of, most -> List.of(limit(most)));
        // Without a family Junos negotiates IPv4 unicast only, so an IPv6 session must always name its own.
        boolean named = !limits.isEmpty() || peering.family() != IpFamily.IPV4;
        return new NeighborView(
                peering.remote().toString(),
                peering.local().address().toString(),
                named ? List.of(new NeighborView.Family(peering.family().junosName(), limits)) : List.of());
    }

    private static NeighborView.Limit limit(PrefixLimit.Most most) {
        String maximum = Long.toString(most.maximum());
        String percent = Integer.toString(most.thresholdPercent());
        return switch (most.action()) {
            case TEARDOWN -> new NeighborView.Limit(maximum, percent, "");
            case DROP -> new NeighborView.Limit(maximum, "", percent);
            case WARN -> new NeighborView.Limit(maximum, "", "");
        };
    }
}
