package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import dev.cantle.model.rule.SameNetwork;
import java.util.List;

/** Two circuits to one network stand in for each other only as far as the smaller of them carries. */
final class PairBandwidth implements Rule {

    @Override
    public String id() {
        return "pair-bandwidth";
    }

    @Override
    public String wants() {
        return "two circuits to one network have the same bandwidth";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            List<Circuit> circuits = slice.circuits();
            for (int i = 1; i < circuits.size(); i++) {
                for (Circuit earlier : circuits.subList(0, i)) {
                    judge(judgement, slice, circuits.get(i), earlier);
                }
            }
        }
    }

    private void judge(Judgement judgement, Slice slice, Circuit circuit, Circuit earlier) {
        int here = circuit.link().bandwidthMbps();
        int there = earlier.link().bandwidthMbps();
        if (here != there && SameNetwork.test(circuit, earlier)) {
            judgement.warning(
                    this,
                    slice,
                    circuit,
                    "bandwidthMbps",
                    here + " Mbit/s stand beside " + there + " of " + earlier.name()
                            + ", which leads to the same network: the smaller carries all when the other fails",
                    "order both alike, or waive it");
        }
    }
}
