package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.redundancy.Companions;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IpFamily;
import java.util.ArrayList;
import java.util.List;

/** Writes the BGP groups of a slice, one a circuit. */
final class GroupViews {

    private GroupViews() {}

    static List<GroupView> of(Slice slice) {
        boolean restarts = InstanceViews.restartsGracefully(slice);
        List<GroupView> groups = new ArrayList<>();
        for (Circuit circuit : slice.circuits()) {
            groups.add(group(slice, circuit, restarts));
        }
        return groups;
    }

    private static GroupView group(Slice slice, Circuit circuit, boolean restarts) {
        Bgp bgp = circuit.link().bgp();
        Asn ours = slice.asnOn(circuit);
        boolean shares = Companions.shares(slice, circuit);
        boolean severalAs = shares && Companions.isOfSeveralAs(slice, circuit);
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
                ours.toString(),
                !ours.equals(slice.asn()),
                circuit.link().disabled(),
                bgp.manner().gracefulRestart(),
                // once routing-options has it, every group has it that does not say otherwise
                !bgp.manner().gracefulRestart() && restarts,
                shares && !severalAs,
                severalAs,
                bgp.manner().asOverride(),
                bfd(bgp),
                neighbors(circuit.link()));
    }

    private static List<NeighborView> neighbors(Link link) {
        List<NeighborView> neighbors = new ArrayList<>();
        for (Peering session : link.sessions()) {
            neighbors.add(neighbor(link, session));
        }
        return neighbors;
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
        List<NeighborView.Family> families = new ArrayList<>();
        for (Peering peering : link.peerings()) {
            if (link.sessionOf(peering).equals(session)) {
                families.add(family(link.bgp(), peering.family()));
            }
        }
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
