package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;

/** What a circuit receives is of a family that one of its sessions carries. */
final class ReceiveFamilies implements CircuitRule {

    @Override
    public String id() {
        return "receive-family";
    }

    @Override
    public String wants() {
        return "every received prefix is of the address family of one of the circuit's peerings";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        boolean carried = true;
        for (Prefix prefix : Received.prefixes(circuit)) {
            carried &= carries(circuit, prefix.family());
        }
        if (!carried) {
            tell(judgement, slice, circuit);
        }
    }

    private static boolean carries(Circuit circuit, IpFamily family) {
        for (Peering peering : circuit.link().peerings()) {
            if (peering.family() == family) {
                return true;
            }
        }
        return false;
    }

    private void tell(Judgement judgement, Slice slice, Circuit circuit) {
        for (PrefixMatch match : Received.of(circuit)) {
            Prefix prefix = match.prefix();
            if (!carries(circuit, prefix.family())) {
                judgement.error(
                        this,
                        slice,
                        circuit,
                        "receive",
                        match + " is of family " + prefix.family().junosName() + ", and no peering of the circuit is",
                        "remove the prefix, or give the circuit addresses of that family");
            }
        }
    }
}
