package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.rule.SameNetwork;
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
                    if (!SameNetwork.test(circuits.get(i), earlier)) {
                        judge(judgement, slice, circuits.get(i), earlier);
                    }
                }
            }
        }
    }

    private void judge(Judgement judgement, Slice slice, Circuit circuit, Circuit earlier) {
        if (Received.prefixes(circuit).stream()
                .noneMatch(prefix -> !prefix.isDefaultRoute() && Received.meets(earlier, prefix))) {
            return;
        }
        for (PrefixMatch match : Received.of(circuit)) {
            for (PrefixMatch other : Received.of(earlier)) {
                if (meets(match, other)) {
                    judgement.error(
                            this,
                            slice,
                            circuit,
                            "receive",
                            match + " overlaps " + other + ", which " + earlier.name() + " announces",
                            "renumber one of the two networks; traffic to the overlap would reach only one");
                }
            }
        }
    }

    /** Whether they share an address. Of a range around others that is told by its prefix; a default route meets nobody. */
    private static boolean meets(PrefixMatch one, PrefixMatch two) {
        return !one.prefix().isDefaultRoute()
                && !two.prefix().isDefaultRoute()
                && one.prefix().overlaps(two.prefix());
    }
}
