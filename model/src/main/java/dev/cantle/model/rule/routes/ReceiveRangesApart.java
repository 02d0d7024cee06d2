package dev.cantle.model.rule.routes;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import java.util.List;

/** The ranges of a circuit do not lie in each other: Junos would judge a route by the longest one alone. */
final class ReceiveRangesApart implements CircuitRule {

    @Override
    public String id() {
        return "receive-ranges-apart";
    }

    @Override
    public String wants() {
        return "no range that a circuit receives lies in another one of it";
    }

    @Override
    public String source() {
        return "Junos OS Routing Policies User Guide, how route filters are evaluated: the longest match alone counts";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        List<PrefixMatch> ranges = circuit.link().passing().ranges();
        for (int i = 0; i < ranges.size(); i++) {
            for (PrefixMatch earlier : ranges.subList(0, i)) {
                PrefixMatch range = ranges.get(i);
                if (range.prefix().overlaps(earlier.prefix())) {
                    judgement.error(
                            this,
                            slice,
                            circuit,
                            "receive",
                            range + " and " + earlier
                                    + " lie in each other, and Junos would look at the longer one alone",
                            "write one range that holds both, or exact prefixes beside it");
                }
            }
        }
    }
}
