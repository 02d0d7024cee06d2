package dev.cantle.model.rule;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;

/** A rule that looks at one circuit at a time. */
public interface CircuitRule extends Rule {

    /** Judges one circuit of a slice. */
    void judge(Judgement judgement, Slice slice, Circuit circuit);

    @Override
    default void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            for (Circuit circuit : slice.circuits()) {
                judge(judgement, slice, circuit);
            }
        }
    }
}
