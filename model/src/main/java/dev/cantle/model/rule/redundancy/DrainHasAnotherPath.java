package dev.cantle.model.rule.redundancy;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Prefix;
import java.util.List;

/** Draining leads traffic to another circuit, and so needs one. */
final class DrainHasAnotherPath implements CircuitRule {

    @Override
    public String id() {
        return "drain-has-another-path";
    }

    @Override
    public String wants() {
        return "what a drained circuit receives is received by another one that is neither drained nor disabled";
    }

    @Override
    public String source() {
        return "RFC 8326 section 1";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (!circuit.link().bgp().preference().drain()) {
            return;
        }
        List<Prefix> alone = circuit.link().receive().stream()
                .filter(prefix -> slice.circuits().stream().noneMatch(other -> takes(other, prefix)))
                .toList();
        if (!alone.isEmpty()) {
            judgement.warning(
                    this,
                    slice,
                    circuit,
                    "drain",
                    "no other circuit receives " + Prefixes.words(alone)
                            + ": its traffic stays here, and is cut when the circuit goes down",
                    "enable another circuit that receives it, or waive this for the time of the work");
        }
    }

    private static boolean takes(Circuit other, Prefix prefix) {
        return !other.link().disabled()
                && !other.link().bgp().preference().drain()
                && other.link().receive().contains(prefix);
    }
}
