package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;

/** The two ends of a session speak the same version of IP. */
final class PeeringFamilies implements CircuitRule {

    @Override
    public String id() {
        return "peering-same-family";
    }

    @Override
    public String wants() {
        return "local and remote are both IPv4 or both IPv6";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        for (Peering peering : circuit.link().peerings()) {
            if (peering.remote().family() != peering.family()) {
                judgement.error(
                        this,
                        slice,
                        circuit,
                        Keys.of(circuit.link(), peering, "remote"),
                        "local " + peering.local() + " and remote " + peering.remote()
                                + " are of different address families",
                        "give both as IPv4, and both as IPv6 under ipv6:");
            }
        }
    }
}
