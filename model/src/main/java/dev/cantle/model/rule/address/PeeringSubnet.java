package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;

/** The two ends of a session differ and share a subnet. */
final class PeeringSubnet implements CircuitRule {

    @Override
    public String id() {
        return "peering-subnet";
    }

    @Override
    public String wants() {
        return "local and remote are two addresses of one subnet";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        for (Peering peering : circuit.link().peerings()) {
            if (peering.remote().family() != peering.family()) {
                continue;
            }
            String key = Keys.of(circuit.link(), peering, "remote");
            if (peering.remote().equals(peering.local().address())) {
                judgement.error(
                        this,
                        slice,
                        circuit,
                        key,
                        "local and remote are the same address, " + peering.remote(),
                        "give the address of the far end");
            } else if (!peering.local().subnet().contains(peering.remote())) {
                judgement.error(
                        this,
                        slice,
                        circuit,
                        key,
                        "remote " + peering.remote() + " is outside of local's subnet "
                                + peering.local().subnet(),
                        "check both addresses and the prefix length");
            }
        }
    }
}
