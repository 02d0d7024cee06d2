package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Prefix;

/** A default route draws all traffic without a better route; somebody should have wanted that. */
final class DefaultRoute implements CircuitRule {

    @Override
    public String id() {
        return "default-route";
    }

    @Override
    public String wants() {
        return "no default route is received, unless somebody says why";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        for (Prefix prefix : circuit.link().receive()) {
            if (prefix.isDefaultRoute()) {
                judgement.warning(
                        this,
                        slice,
                        circuit,
                        "receive",
                        prefix + " is a default route and draws all traffic that knows no better",
                        "name the prefixes that are needed, or waive it with a reason");
            }
        }
    }
}
