package dev.cantle.model.rule.redundancy;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Preference.Role;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.redundancy.Companions;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import java.util.List;

/**
 * A passive circuit stands in for an active one. One that is disabled for a while counts: its role is what it is when it
 * is back.
 */
final class ActiveCircuitNeeded implements CircuitRule {

    @Override
    public String id() {
        return "active-circuit-needed";
    }

    @Override
    public String wants() {
        return "what a passive circuit receives is received by an active one too";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (role(circuit) == Role.ACTIVE) {
            return;
        }
        List<PrefixMatch> alone = Companions.received(circuit).stream()
                .filter(wanted -> slice.circuits().stream()
                        .noneMatch(other -> role(other) == Role.ACTIVE
                                && Companions.received(other).stream().anyMatch(one -> Companions.meet(one, wanted))))
                .toList();
        if (!alone.isEmpty()) {
            judgement.error(
                    this,
                    slice,
                    circuit,
                    "role",
                    "the circuit is passive, and no active one receives " + Prefixes.words(alone),
                    "write role: active on one of the circuits that receive it");
        }
    }

    private static Role role(Circuit circuit) {
        return circuit.link().bgp().preference().role();
    }
}
