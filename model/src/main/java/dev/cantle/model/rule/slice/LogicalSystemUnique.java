package dev.cantle.model.rule.slice;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.LogicalSystem;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** Two slices do not own the same logical system of a device; they may share it if both say so. */
final class LogicalSystemUnique implements Rule {

    private record Where(String device, LogicalSystem logicalSystem) {}

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
        for (Slice slice : judgement.network().slices()) {
            Slice before = owners.putIfAbsent(new Where(slice.device(), slice.logicalSystem()), slice);
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

    private static boolean isShared(Slice slice) {
        return slice.ownership() == Ownership.SHARED;
    }
}
