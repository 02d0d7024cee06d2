package dev.cantle.model.rule.address;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.value.Prefix;
import java.util.List;

/** Two networks do not announce the same addresses; two circuits of one network, for redundancy, may. */
final class AnnouncedApart implements Rule {

    @Override
    public String id() {
        return "announced-apart";
    }

    @Override
    public String wants() {
        return "what different networks announce to a slice does not overlap";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            List<Circuit> circuits = slice.circuits().stream()
                    .filter(circuit -> !circuit.link().disabled())
                    .toList();
            for (int i = 0; i < circuits.size(); i++) {
                for (Circuit earlier : circuits.subList(0, i)) {
                    if (!sameNetwork(circuits.get(i), earlier)) {
                        judge(judgement, slice, circuits.get(i), earlier);
                    }
                }
            }
        }
    }

    private static boolean sameNetwork(Circuit one, Circuit two) {
        if (one instanceof AzureCircuit azure && two instanceof AzureCircuit other) {
            return azure.serviceKey().equalsIgnoreCase(other.serviceKey());
        }
        return one instanceof AwsCircuit aws
                && two instanceof AwsCircuit other
                && aws.accountId().equals(other.accountId())
                && aws.link().receive().equals(other.link().receive());
    }

    private void judge(Judgement judgement, Slice slice, Circuit circuit, Circuit earlier) {
        for (Prefix prefix : circuit.link().receive()) {
            for (Prefix other : earlier.link().receive()) {
                if (!prefix.isDefaultRoute() && !other.isDefaultRoute() && prefix.overlaps(other)) {
                    judgement.error(
                            this,
                            slice,
                            circuit,
                            "receive",
                            prefix + " overlaps " + other + ", which " + earlier.name() + " announces",
                            "renumber one of the two networks; traffic to the overlap would reach only one");
                }
            }
        }
    }
}
