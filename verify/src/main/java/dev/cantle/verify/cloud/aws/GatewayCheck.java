package dev.cantle.verify.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Sourced;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.aws.AwsDocument.GatewayAssociation;
import dev.cantle.verify.cloud.aws.AwsDocument.VirtualInterface;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is behind a virtual interface: the Direct Connect gateway with what it may announce, and the VPCs' routes. */
record GatewayCheck(AwsCircuit circuit, Slice slice, VirtualInterface vif, AwsView view, Agreement agreement) {

    void judge() {
        Set<String> gateways = new TreeSet<>();
        vif.virtualGateway().value().ifPresent(gateways::add);
        vif.gateway().value().ifPresent(id -> {
            List<Sourced<GatewayAssociation>> ours = view.of(GatewayAssociation.class).stream()
                    .filter(one -> one.said().gateway().is(id))
                    .toList();
            ours.forEach(one -> one.said().associated().value().ifPresent(gateways::add));
            associations(id, ours);
        });
        if (circuit.vif() == AwsCircuit.Vif.PRIVATE) {
            new LearnedCheck(circuit, slice, view, gateways, agreement).judge();
        }
    }

    private void associations(String id, List<Sourced<GatewayAssociation>> ours) {
        String command = AwsCommands.associations(circuit, id);
        if (ours.isEmpty()) {
            agreement.skip(
                    "whether the Direct Connect gateway may announce what it must",
                    "no association of the gateway " + id + " is in the evidence",
                    command);
            return;
        }
        Witness witness = new Witness(ours.get(0).evidence(), command);
        List<Sourced<GatewayAssociation>> ready =
                ours.stream().filter(one -> one.said().state().is("associated")).toList();
        Claim claim = agreement.claim("gateway", "the Direct Connect gateway is associated", "associated");
        if (ready.isEmpty()) {
            String states = ours.stream()
                    .map(one -> one.said().state().value().orElse("no state given"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            agreement.add(claim.refuted(
                    states,
                    List.of(Owner.AWS),
                    "wait while it is associating; else: aws directconnect create-direct-connect-gateway-association"
                            + " --direct-connect-gateway-id " + id,
                    witness.evidence()));
        } else {
            agreement.add(claim.proven(
                    "associated with "
                            + ready.get(0).said().associated().value().orElse("a gateway"),
                    witness.evidence()));
            allowed(ready, witness);
        }
    }

    private void allowed(List<Sourced<GatewayAssociation>> ready, Witness witness) {
        List<Said<Prefix>> said =
                ready.stream().flatMap(one -> one.said().allowed().stream()).toList();
        List<Prefix> wanted = circuit.link().receive();
        Claim claim = agreement.claim(
                "allowed-prefixes", "the gateway may announce what the circuit must receive", words(wanted));
        Optional<Said<Prefix>> broken =
                said.stream().filter(Said.Broken.class::isInstance).findFirst();
        if (said.isEmpty() || broken.isPresent()) {
            agreement.without(claim, broken.orElseGet(Said::nothing), witness);
            return;
        }
        List<Prefix> allowed = said.stream()
                .flatMap(one -> one.value().stream())
                .sorted()
                .distinct()
                .toList();
        // a transit gateway's list is announced as it stands; a virtual private gateway's lets the VPC's own pass
        boolean exact = circuit.vif() == AwsCircuit.Vif.TRANSIT;
        List<Prefix> missing = wanted.stream()
                .filter(prefix ->
                        exact ? !allowed.contains(prefix) : allowed.stream().noneMatch(wider -> wider.contains(prefix)))
                .toList();
        List<Prefix> more = exact
                ? allowed.stream().filter(prefix -> !wanted.contains(prefix)).toList()
                : List.of();
        if (missing.isEmpty() && more.isEmpty()) {
            agreement.add(claim.proven(words(allowed), witness.evidence()));
        } else {
            agreement.add(claim.refuted(
                    words(allowed)
                            + (missing.isEmpty() ? "" : "; missing: " + words(missing))
                            + (more.isEmpty() ? "" : "; more: " + words(more)),
                    List.of(Owner.AWS),
                    "aws directconnect update-direct-connect-gateway-association with the prefixes to add or remove,"
                            + " or change receive:",
                    witness.evidence()));
        }
    }

    static String words(List<Prefix> prefixes) {
        String named = prefixes.stream().limit(10).map(Prefix::toString).collect(Collectors.joining(", "));
        return prefixes.isEmpty()
                ? "none"
                : prefixes.size() > 10 ? named + " and " + (prefixes.size() - 10) + " more" : named;
    }
}
