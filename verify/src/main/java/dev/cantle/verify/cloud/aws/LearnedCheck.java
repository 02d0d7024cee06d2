package dev.cantle.verify.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Seats;
import dev.cantle.verify.cloud.agreement.Sourced;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.aws.AwsDocument.PropagatedRoute;
import dev.cantle.verify.cloud.aws.AwsDocument.VpcRouteTable;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Set;

/** What a VPC learned of us, as the routes tell that its virtual private gateway propagates. */
record LearnedCheck(AwsCircuit circuit, Slice slice, AwsView view, Set<String> gateways, Agreement agreement) {

    void judge() {
        String command = AwsCommands.routeTables(circuit);
        List<Sourced<VpcRouteTable>> tables = view.of(VpcRouteTable.class).stream()
                .filter(table -> isOurs(table.said()))
                .toList();
        if (tables.isEmpty()) {
            agreement.skip(
                    "whether AWS has learned what we announce",
                    "Direct Connect's commands do not show it, and no route table of the VPC is in the evidence",
                    command);
            return;
        }
        if (gateways.isEmpty()) {
            agreement.skip(
                    "whether AWS has learned what we announce",
                    "the evidence does not say which virtual private gateway is behind the circuit, so that its route"
                            + " tables cannot be told from others",
                    "aws directconnect describe-direct-connect-gateway-associations --region " + circuit.region());
            return;
        }
        Witness witness = new Witness(tables.get(0).evidence(), command);
        for (Peering peering : circuit.link().peerings()) {
            judge(peering.family(), tables, witness);
        }
        agreement.skip(
                "with which next hop and AS path AWS has learned it",
                "AWS shows neither",
                "look at what the router announces: show route advertising-protocol bgp "
                        + circuit.link().peerings().get(0).remote());
    }

    /** A table without propagated routes is ours too: it may be that propagation is off. */
    private boolean isOurs(VpcRouteTable table) {
        return gateways.isEmpty()
                || table.propagated().isEmpty()
                || table.propagated().stream().anyMatch(this::isOurs);
    }

    private boolean isOurs(PropagatedRoute route) {
        return route.gateway().value().filter(gateways::contains).isPresent();
    }

    private void judge(IpFamily family, List<Sourced<VpcRouteTable>> tables, Witness witness) {
        List<Prefix> wanted = Seats.announced(slice, circuit, family);
        Claim all = agreement.claim(
                Agreement.word("learned", family), "AWS has learned what we announce", GatewayCheck.words(wanted));
        boolean broken = tables.stream()
                .flatMap(table -> table.said().propagated().stream())
                .anyMatch(route -> route.destination() instanceof Said.Broken);
        if (broken) {
            agreement.add(all.unknown(
                    "a destination cannot be read", "save it again: " + witness.command(), witness.evidence()));
            return;
        }
        List<Prefix> learned = learned(family, tables);
        List<Prefix> missing =
                wanted.stream().filter(prefix -> !learned.contains(prefix)).toList();
        agreement.add(
                missing.isEmpty()
                        ? all.proven(GatewayCheck.words(learned), witness.evidence())
                        : all.refuted(
                                "missing: " + GatewayCheck.words(missing),
                                List.of(Owner.AWS, Owner.US),
                                "aws ec2 enable-vgw-route-propagation for the route table; then see what we announce",
                                witness.evidence()));
        nothingElse(family, wanted, learned, witness);
    }

    private List<Prefix> learned(IpFamily family, List<Sourced<VpcRouteTable>> tables) {
        return tables.stream()
                .flatMap(table -> table.said().propagated().stream())
                .filter(this::isOurs)
                .filter(route -> !route.state().is("blackhole"))
                .map(PropagatedRoute::destination)
                .flatMap(destination -> destination.value().stream())
                .filter(prefix -> prefix.family() == family)
                .sorted()
                .distinct()
                .toList();
    }

    private void nothingElse(IpFamily family, List<Prefix> wanted, List<Prefix> learned, Witness witness) {
        List<Prefix> more =
                learned.stream().filter(prefix -> !wanted.contains(prefix)).toList();
        Claim only =
                agreement.claim(Agreement.word("learned-only", family), "AWS has learned nothing else", "nothing else");
        agreement.add(
                more.isEmpty()
                        ? only.proven("nothing else", witness.evidence())
                        : only.refuted(
                                "unexpected: " + GatewayCheck.words(more)
                                        + (more.stream().anyMatch(Prefix::isDefaultRoute) ? " (default route)" : ""),
                                List.of(Owner.US, Owner.AWS),
                                "find who announces it: our export policy, or another connection of that gateway",
                                witness.evidence()));
    }
}
