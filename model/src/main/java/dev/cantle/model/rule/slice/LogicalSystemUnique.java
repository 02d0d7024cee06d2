package dev.cantle.model.rule.slice;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/**
 * Two slices do not own the same logical system of a device; they may share it if both say so. Circuits that meet there
 * have names of their own: their policies, prefix lists and policers are named after them, and one slice would replace
 * those of the other.
 */
final class LogicalSystemUnique implements Rule {

    private record Where(String device, LogicalSystem logicalSystem) {}

    private record Named(Where where, String circuit) {}

    @Override
    public String id() {
        return "logical-system-unique";
    }

    @Override
    public String wants() {
        return "a logical system of a device belongs to one slice, or to slices with ownership: shared";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<Where, Slice> owners = new HashMap<>();
        Map<Named, Slice> circuits = new HashMap<>();
        for (Slice slice : judgement.network().slices()) {
            if (isShared(slice)) {
                names(judgement, slice, circuits);
            }
            Slice before = owners.putIfAbsent(where(slice), slice);
            if (before == null || (isShared(before) && isShared(slice))) {
                continue;
            }
            judgement.report(
                    slice,
                    Problem.error(
                            id(),
                            judgement.place(IntentPath.slice(slice.name()).child("logicalSystem")),
                            "The logical system " + slice.logicalSystem() + " of " + slice.device()
                                    + " belongs to the slice " + before.name() + " already",
                            "choose another name, or write ownership: shared in both"));
        }
    }

    private void names(Judgement judgement, Slice slice, Map<Named, Slice> circuits) {
        for (Circuit circuit : slice.circuits()) {
            Slice before = circuits.putIfAbsent(new Named(where(slice), circuit.name()), slice);
            if (before != null) {
                judgement.error(
                        this,
                        slice,
                        circuit,
                        "name",
                        "the slice " + before.name() + ", which shares the logical system " + slice.logicalSystem()
                                + " of " + slice.device() + ", has a circuit of this name; each would replace the"
                                + " policies of the other",
                        "choose another name for one of the two");
            }
        }
    }

    private static Where where(Slice slice) {
        return new Where(slice.device(), slice.logicalSystem());
    }

    private static boolean isShared(Slice slice) {
        return slice.ownership() == Ownership.SHARED;
    }
}
