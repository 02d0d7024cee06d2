package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;

/** A circuit says what its far end announces: without it nothing passes, and nothing can be proven. */
final class ReceiveNeeded implements CircuitRule {

    @Override
    public String id() {
        return "receive-needed";
    }

    @Override
    public String wants() {
        return "receive names at least one prefix";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (Received.prefixes(circuit).isEmpty()) {
            judgement.error(
                    this,
                    slice,
                    circuit,
                    "receive",
                    "receive is empty, so that no route would pass and nothing could be proven",
                    "name what the far end announces, such as receive: [10.6.0.0/16]");
        }
    }
}
