package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.redundancy.Companions;
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
        boolean shares = Companions.shares(slice, circuit);
        boolean severalAs = Companions.isOfSeveralAs(slice, circuit);
        return new GroupView(
                Names.group(circuit),
                circuit.link().description(),
                multihopTtl(circuit),
                Long.toString(bgp.holdTime().toSeconds()),
                Names.importPolicy(circuit),
                bgp.authentication().match(() -> "", md5 -> md5.key().toString()),
                Names.exportPolicy(circuit),
                bgp.manner().removePrivate(),
                bgp.remoteAs().toString(),
                slice.asnOn(circuit).toString(),
                !slice.asnOn(circuit).equals(slice.asn()),
                circuit.link().disabled(),
                bgp.manner().gracefulRestart(),
                // once routing-options has it, every group has it that does not say otherwise
                !bgp.manner().gracefulRestart() && InstanceViews.restartsGracefully(slice),
                shares && !severalAs,
                shares && severalAs,
                bgp.manner().asOverride(),
                bfd(bgp),
                circuit.link().sessions().stream()
                        .map(peering -> neighbor(circuit.link(), peering))
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

    private static NeighborView neighbor(Link link, Peering session) {
        List<NeighborView.Family> families = link.peerings().stream()
                .filter(peering -> link.sessionOf(peering).equals(session))
                .map(peering -> family(link.bgp(), peering.family()))
                .toList();
        NeighborView.Family first = families.get(0);
        // Without a family Junos negotiates IPv4 unicast only, so an IPv6 session must always name its own.
        boolean implied = families.size() == 1
                && first.name().equals(IpFamily.IPV4.junosName())
                && first.limits().isEmpty();
        return new NeighborView(
                session.remote().toString(), session.local().address().toString(), implied ? List.of() : families);
    }

    private static NeighborView.Family family(Bgp bgp, IpFamily family) {
        List<NeighborView.Limit> limits = bgp.prefixLimit(family).match(List::of, most -> List.of(limit(most)));
        return new NeighborView.Family(family.junosName(), limits);
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
