package dev.cantle.verify.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.azure.AzureDocument.ArpTable;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Optional;

/** Whether Azure's router and ours see each other on the wire. */
record ArpCheck(AzureCircuit circuit, ArpTable table, Witness witness, Agreement agreement) {

    void judge() {
        circuit.link().peerings().stream()
                .filter(peering -> peering.family() == IpFamily.IPV4)
                .forEach(this::judge);
    }

    private void judge(Peering peering) {
        Claim claim = agreement.claim(
                "arp",
                "Azure's router has our hardware address",
                peering.local().address() + " with a hardware address");
        Optional<String> mac = mac(peering.local().address());
        boolean known = mac.isPresent()
                && !mac.get().equalsIgnoreCase("Incomplete")
                && !mac.get().isBlank();
        agreement.add(
                known
                        ? claim.proven(peering.local().address() + " at " + mac.get(), witness.evidence())
                        : claim.refuted(
                                peering.local().address()
                                        + mac.map(word -> ": " + word).orElse(" is not in the table"),
                                List.of(Owner.CARRIER, Owner.US),
                                "ask the carrier for the path and the outer VLAN; compare innerVlan "
                                        + circuit.innerVlan() + " at both ends",
                                witness.evidence()));
        Claim theirs = agreement.claim("arp-remote", "Azure's router has the address that we expect", peering.remote());
        agreement.add(
                mac(peering.remote()).isPresent()
                        ? theirs.proven(peering.remote().toString(), witness.evidence())
                        : theirs.refuted(
                                "the table does not hold " + peering.remote(),
                                List.of(Owner.AZURE, Owner.US),
                                "compare the subnets of the peering with local: and remote:",
                                witness.evidence()));
    }

    private Optional<String> mac(IpAddress address) {
        return table.rows().stream()
                .filter(row -> row.address().is(address))
                .map(row -> row.mac().value().orElse(""))
                .findFirst();
    }
}
