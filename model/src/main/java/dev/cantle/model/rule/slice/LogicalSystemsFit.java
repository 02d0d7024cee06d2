package dev.cantle.model.rule.slice;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A router has room for fifteen logical systems beside its main one. */
final class LogicalSystemsFit implements Rule {

    private static final int MOST = 15;

    @Override
    public String id() {
        return "logical-systems-fit";
    }

    @Override
    public String wants() {
        return "a device has at most 15 logical systems";
    }

    @Override
    public String source() {
        return "Junos OS Logical Systems User Guide";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<String, Set<LogicalSystem>> systems = new TreeMap<>();
        for (Slice slice : judgement.network().slices()) {
            systems.computeIfAbsent(slice.device(), any -> new HashSet<>()).add(slice.logicalSystem());
        }
        systems.forEach((device, names) -> {
            if (names.size() > MOST) {
                judgement.report(Problem.error(
                                id(),
                                judgement.place(IntentPath.device(device)),
                                "The device " + device + " would have " + names.size()
                                        + " logical systems, and Junos allows " + MOST,
                                "move slices to another device")
                        .withSource(source()));
            }
        });
    }
}
