package dev.cantle.model.rule.slice;

import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.IntSummaryStatistics;

/** Circuits of different MTU give the smaller one end to end, which is good to know. */
final class MtuEndToEnd implements Rule {

    @Override
    public String id() {
        return "mtu-end-to-end";
    }

    @Override
    public String wants() {
        return "the circuits of a slice have one MTU";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            IntSummaryStatistics mtus = slice.circuits().stream()
                    .mapToInt(circuit -> circuit.link().mtu())
                    .summaryStatistics();
            if (mtus.getCount() > 0 && mtus.getMin() != mtus.getMax()) {
                judgement.report(
                        slice,
                        new Problem(
                                id(),
                                Severity.INFO,
                                judgement.place(IntentPath.slice(slice.name()).child("circuits")),
                                "The circuits of " + slice.name() + " have MTUs from " + mtus.getMin() + " to "
                                        + mtus.getMax() + ": end to end it is " + mtus.getMin(),
                                "give all circuits the same MTU, or live with the smallest",
                                ""));
            }
        }
    }
}
