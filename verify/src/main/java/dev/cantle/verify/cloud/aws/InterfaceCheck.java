package dev.cantle.verify.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.Mend;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.aws.AwsDocument.VirtualInterface;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Locale;

/** What a virtual interface has once, whatever its address families. */
record InterfaceCheck(AwsCircuit circuit, Slice slice, VirtualInterface vif, Witness witness, Agreement agreement) {

    private static final long JUMBO = 8500;

    void judge() {
        account();
        connection();
        state();
        vlan();
        agreement.same(
                agreement.claim("asn", "AWS expects our AS number", slice.asnOn(circuit)),
                slice.asnOn(circuit),
                vif.asn(),
                witness,
                Mend.by(
                        "delete the BGP peer and create it with our number: aws directconnect delete-bgp-peer,"
                                + " create-bgp-peer --new-bgp-peer asn=" + slice.asnOn(circuit),
                        Owner.AWS,
                        Owner.US));
        agreement.same(
                agreement.claim(
                        "remote-asn",
                        "AWS runs the AS number that we expect",
                        circuit.link().bgp().remoteAs()),
                circuit.link().bgp().remoteAs(),
                vif.amazonSideAsn(),
                witness,
                Mend.by(
                        "set remoteAs: to the Amazon side ASN of the gateway, or attach another gateway",
                        Owner.US,
                        Owner.AWS));
        mtu();
        if (circuit.vif() == AwsCircuit.Vif.PUBLIC) {
            new ApprovedCheck(slice.announcedOn(circuit), vif.approved(), witness, agreement).judge();
        }
    }

    private void account() {
        agreement.same(
                agreement.claim("account", "the virtual interface belongs to the account", circuit.accountId()),
                circuit.accountId(),
                vif.account(),
                witness,
                Mend.by("set aws.accountId, or order the connection for that account", Owner.US, Owner.CARRIER));
        agreement.same(
                agreement.claim("region", "the virtual interface is in the region", circuit.region()),
                circuit.region(),
                vif.region(),
                witness,
                Mend.by("set aws.region, or order the connection in that region", Owner.US, Owner.CARRIER));
        String type = circuit.vif().name().toLowerCase(Locale.ROOT);
        agreement.same(
                agreement.claim("type", "the virtual interface is of the type", type),
                type,
                vif.type(),
                witness,
                Mend.by("a type cannot be changed: delete it and create a " + type + " one", Owner.AWS, Owner.US));
    }

    private void state() {
        Claim claim = agreement.claim("state", "the virtual interface is available", "available");
        String id = vif.id().value().orElse("ID");
        agreement.same(
                claim,
                "available",
                vif.state(),
                witness,
                mend(vif.state().value().orElse(""), id, circuit.vif().name().toLowerCase(Locale.ROOT)));
    }

    private static Mend mend(String state, String id, String type) {
        return switch (state) {
            case "confirming" ->
                Mend.by(
                        "accept it: aws directconnect confirm-" + type + "-virtual-interface --virtual-interface-id "
                                + id + (type.equals("public") ? "" : " with its gateway"),
                        Owner.AWS);
            case "verifying", "pending" -> Mend.by("wait a few minutes and ask again", Owner.AWS);
            case "down" ->
                new Mend(
                        List.of(Owner.US, Owner.CARRIER, Owner.AWS),
                        "BGP is down as AWS sees it: mend the session's own findings first");
            case "testing" ->
                Mend.by(
                        "a failover test is running: aws directconnect stop-bgp-failover-test --virtual-interface-id "
                                + id,
                        Owner.AWS);
            case "rejected", "deleting", "deleted" -> Mend.by("create it anew and accept it", Owner.AWS, Owner.US);
            default -> Mend.by("open a case with AWS for " + id, Owner.AWS);
        };
    }

    private void connection() {
        String wanted = circuit.connection().id();
        if (!wanted.isEmpty()) {
            agreement.same(
                    agreement.claim("connection-id", "the virtual interface is on the connection", wanted),
                    wanted,
                    vif.connection(),
                    witness,
                    Mend.by(
                            "aws directconnect associate-virtual-interface --connection-id " + wanted
                                    + ", or set aws.connectionId",
                            Owner.AWS,
                            Owner.US));
        }
    }

    private void vlan() {
        agreement.same(
                agreement.claim("vlan", "AWS has the VLAN of the circuit", circuit.vlan()),
                (long) circuit.vlan().value(),
                vif.vlan(),
                witness,
                Mend.by(
                        "a VLAN cannot be changed: create the virtual interface anew with vlan=" + circuit.vlan()
                                + ", or set aws.vlan and have the carrier deliver that one",
                        Owner.AWS,
                        Owner.US,
                        Owner.CARRIER));
    }

    private void mtu() {
        long wanted = circuit.link().mtu();
        agreement.same(
                agreement.claim("mtu", "AWS has the MTU of the circuit", wanted),
                wanted,
                vif.mtu(),
                witness,
                Mend.by(
                        "aws directconnect update-virtual-interface-attributes --virtual-interface-id "
                                + vif.id().value().orElse("ID") + " --mtu " + wanted
                                + " (may stop the connection for 30 s), or set mtu:",
                        Owner.AWS,
                        Owner.US));
        if (wanted >= JUMBO) {
            agreement.same(
                    agreement.claim("jumbo", "the connection carries jumbo frames at AWS", "true"),
                    true,
                    vif.jumboFrameCapable(),
                    witness,
                    Mend.by("move to a connection that carries jumbo frames, or set mtu: 1500", Owner.AWS, Owner.US));
        }
    }
}
