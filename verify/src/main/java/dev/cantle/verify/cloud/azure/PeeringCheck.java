package dev.cantle.verify.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.AzureCircuit.Path;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.cloud.agreement.Agreement;
import dev.cantle.verify.cloud.agreement.KeyAgreement;
import dev.cantle.verify.cloud.agreement.Mend;
import dev.cantle.verify.cloud.agreement.Witness;
import dev.cantle.verify.cloud.azure.AzureDocument.PeeringView;
import dev.cantle.verify.cloud.json.Said;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Locale;

/** The peering of a circuit. */
record PeeringCheck(
        Slice slice,
        AzureCircuit circuit,
        PeeringView view,
        Witness witness,
        AzureCommands commands,
        Agreement agreement) {

    void judge() {
        states();
        numbers();
        circuit.link().peerings().forEach(this::subnet);
        otherSubnet();
        circuit.peering().match(() -> false, microsoft -> {
            new AcceptedCheck(circuit, microsoft, view.accepted(), witness, commands, agreement).judge();
            return true;
        });
        key();
        notShown();
    }

    private void numbers() {
        agreement.same(
                agreement.claim("vlan", "Azure has the inner VLAN of the circuit", circuit.innerVlan()),
                (long) circuit.innerVlan().value(),
                view.vlan(),
                witness,
                mend("--vlan-id " + circuit.innerVlan(), "innerVlan:"));
        agreement.same(
                agreement.claim("asn", "Azure expects our AS number", slice.asnOn(circuit)),
                slice.asnOn(circuit),
                view.peerAsn(),
                witness,
                mend("--peer-asn " + slice.asnOn(circuit), "asn:"));
        agreement.same(
                agreement.claim(
                        "remote-asn",
                        "Azure runs the AS number that we expect",
                        circuit.link().bgp().remoteAs()),
                circuit.link().bgp().remoteAs(),
                view.azureAsn(),
                witness,
                Mend.by("set remoteAs: to what Azure shows; Microsoft's is 12076", Owner.US));
    }

    /** One key serves both families. */
    private void key() {
        IpFamily first = circuit.link().peerings().get(0).family();
        new KeyAgreement(slice, circuit, agreement)
                .judge(
                        first,
                        view.key(),
                        "sharedKey",
                        view.keyIsEmpty(),
                        witness,
                        commands.update("--shared-key KEY") + ", or change the reference's value and push");
    }

    private void notShown() {
        circuit.link().bgp().bfd().match(() -> false, on -> {
            agreement.skip(
                    "whether Azure runs BFD",
                    "Azure's command line does not show it",
                    "look at show bfd session on the router");
            return true;
        });
        agreement.skip(
                "which MTU Azure has",
                "ExpressRoute has no such setting: it is 1500 bytes",
                "ping with the size of the MTU");
    }

    private Mend mend(String change, String key) {
        return Mend.by(commands.update(change) + ", or set " + key + " in the slice", Owner.AZURE, Owner.US);
    }

    private void states() {
        agreement.same(
                agreement.claim("peering-state", "the " + circuit.peering().word() + " peering is enabled", "enabled"),
                "enabled",
                view.state().as(word -> word.toLowerCase(Locale.ROOT)),
                witness,
                Mend.by(commands.update("--state Enabled"), Owner.AZURE));
        agreement.same(
                agreement.claim("provisioning", "Azure has carried out the last change", "succeeded"),
                "succeeded",
                view.provisioningState().as(word -> word.toLowerCase(Locale.ROOT)),
                witness,
                Mend.by("wait while it is updating; if it failed, repeat: " + commands.update(""), Owner.AZURE));
    }

    private AzureDocument.Subnets ofPath(boolean ours) {
        return (circuit.path() == Path.PRIMARY) == ours ? view.primary() : view.secondary();
    }

    /** Azure names the subnet only; the first usable address is ours, the second Microsoft's. */
    private void subnet(Peering peering) {
        Prefix wanted = peering.local().subnet();
        Said<Prefix> said = AzureMatch.of(ofPath(true), peering.family());
        Claim claim = agreement.claim(
                Agreement.word("subnet", peering.family()),
                "Azure has our subnet and mask, and its first usable address is ours",
                wanted + ", ours " + peering.local().address());
        if (!(said instanceof Said.Value<Prefix> value)) {
            agreement.without(claim, said, witness);
            return;
        }
        String actual =
                value.said() + ", first usable " + value.said().network().plus(1);
        boolean agreed = value.said().equals(wanted)
                && value.said().network().plus(1).equals(peering.local().address())
                && value.said().network().plus(2).equals(peering.remote());
        String option = "--" + circuit.path().name().toLowerCase(Locale.ROOT) + "-peer-subnet ";
        agreement.add(
                agreed
                        ? claim.proven(actual, witness.evidence())
                        : claim.refuted(
                                actual,
                                List.of(Owner.AZURE, Owner.US),
                                commands.update(option + wanted) + ", or set local: and remote: in the slice",
                                witness.evidence()));
    }

    private void otherSubnet() {
        Path other = circuit.path() == Path.PRIMARY ? Path.SECONDARY : Path.PRIMARY;
        String name = other.name().toLowerCase(Locale.ROOT);
        agreement.same(
                agreement.claim(
                        "other-subnet",
                        "Azure's subnet of the " + name + " path is the one that is set aside",
                        circuit.secondarySubnet()),
                circuit.secondarySubnet(),
                AzureMatch.of(ofPath(false), circuit.secondarySubnet().family()),
                witness,
                mend("--" + name + "-peer-subnet " + circuit.secondarySubnet(), "secondarySubnet:"));
    }
}
