package dev.cantle.model.rule.redundancy;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;

/** Local preference leads only our own traffic: the far end must be told that a circuit is passive. */
final class PassiveIsTold implements CircuitRule {

    @Override
    public String id() {
        return "passive-is-told";
    }

    @Override
    public String wants() {
        return "the far end is told that a circuit is passive: by prepend, med or a community";
    }

    @Override
    public String source() {
        return "RFC 4271 section 9.1";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        Preference preference = circuit.link().bgp().preference();
        boolean told = preference.prepended() > 0
                || preference.med() != Preference.NO_MED
                || !circuit.link().bgp().sentCommunities().isEmpty();
        if (preference.role() == Preference.Role.PASSIVE && !told) {
            judgement.warning(
                    this,
                    slice,
                    circuit,
                    "role",
                    "the circuit is passive, and the far end is told nothing of it: its traffic may come here",
                    "remove prepend: 0, or write med: or communities: that the far end listens to");
        }
    }
}
