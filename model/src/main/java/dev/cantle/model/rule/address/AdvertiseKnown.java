package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Prefix;
import java.util.List;

/** What a circuit advertises is what another one receives: there is nothing else to advertise. */
final class AdvertiseKnown implements CircuitRule {

    @Override
    public String id() {
        return "advertise-is-received";
    }

    @Override
    public String wants() {
        return "advertise names only prefixes that another circuit of the slice receives";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        List<Prefix> wanted = circuit.link().advertise().match(List::of, only -> only.prefixes());
        List<Prefix> announced = slice.announcedOn(circuit);
        for (Prefix prefix : wanted) {
            if (!announced.contains(prefix)) {
                judgement.error(
                        this,
                        slice,
                        circuit,
                        "advertise",
                        prefix + " is advertised, and no other circuit receives it",
                        "remove it, or name it under receive of the circuit that it comes from");
            }
        }
    }
}
