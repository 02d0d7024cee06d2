package dev.cantle.model.rule.slice;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** Slices that share a logical system have routing instances of their own. */
final class RoutingInstanceUnique implements Rule {

    private record Where(String device, LogicalSystem logicalSystem, String instance) {}

    @Override
    public String id() {
        return "routing-instance-unique";
    }

    @Override
    public String wants() {
        return "a routing instance of a logical system belongs to one slice";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<Where, Slice> owners = new HashMap<>();
        for (Slice slice : judgement.network().slices()) {
            String name = slice.routingInstance().name();
            Slice before = owners.putIfAbsent(new Where(slice.device(), slice.logicalSystem(), name), slice);
            // Of slices that do not share, LogicalSystemUnique speaks already.
            if (before != null && before.ownership() == Ownership.SHARED && slice.ownership() == Ownership.SHARED) {
                judgement.report(Problem.error(
                        id(),
                        judgement.place(IntentPath.slice(slice.name())
                                .child("routingInstance")
                                .child("name")),
                        "The routing instance " + name + " of " + slice.logicalSystem() + " belongs to the slice "
                                + before.name() + " already",
                        "choose another name"));
            }
        }
    }
}
