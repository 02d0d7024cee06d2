package dev.cantle.model.rule.slice;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;

/** The circuits of a slice together fit its capacity. */
final class CapacitySuffices implements Rule {

    @Override
    public String id() {
        return "capacity-suffices";
    }

    @Override
    public String wants() {
        return "the bandwidths of a slice's circuits add up to no more than its capacity";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            long needed = slice.circuits().stream()
                    .filter(circuit -> !circuit.link().disabled())
                    .mapToLong(circuit -> circuit.link().bandwidthMbps())
                    .sum();
            if (needed > slice.capacityMbps()) {
                judgement.report(
                        slice,
                        Problem.error(
                                id(),
                                judgement.place(IntentPath.slice(slice.name()).child("capacityMbps")),
                                "The circuits of " + slice.name() + " need " + needed + " Mbit/s, and the capacity is "
                                        + slice.capacityMbps(),
                                "order more capacity, or less bandwidth"));
            }
        }
    }
}
