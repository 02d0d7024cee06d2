package dev.cantle.model.rule.port;

import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;

/** A carrier passes the provider's VLAN through, unless it has agreed to translate it. */
final class PortVlanIsTheProviders implements Rule {

    @Override
    public String id() {
        return "port-vlan-is-the-providers";
    }

    @Override
    public String wants() {
        return "the tag next to the packet is the VLAN that the provider knows";
    }

    @Override
    public String source() {
        return "AWS Direct Connect User Guide, virtual interfaces; Azure ExpressRoute circuits and peering";
    }

    @Override
    public void judge(Judgement judgement) {
        Attached.of(judgement.network()).forEach(one -> {
            int theirs = one.circuit()
                    .match(
                            aws -> aws.vlan().value(),
                            azure -> azure.innerVlan().value(),
                            gcp -> gcp.vlan().value(),
                            other -> 0);
            int ours = one.attachment().tags().innermost().id().value();
            if (theirs != 0 && theirs != ours) {
                one.warning(
                        judgement,
                        this,
                        one.attachment().tags().match(single -> "vlan", stacked -> "tags/inner"),
                        "the port delivers the circuit in VLAN " + ours + ", and "
                                + one.circuit().provider().word() + " knows it by " + theirs,
                        "write the same VLAN, or waive it if the carrier translates between them");
            }
        });
    }
}
