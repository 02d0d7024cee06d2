package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Prefix;

/** What a circuit advertises is what another one receives, or the slice's own: there is nothing else to advertise. */
final class AdvertiseKnown implements CircuitRule {

    @Override
    public String id() {
        return "advertise-is-received";
    }

    @Override
    public String wants() {
        return "advertise names only what another circuit of the slice receives, or what is the slice's own";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        circuit.link().advertise().match(() -> true, only -> judge(judgement, slice, circuit, only));
    }

    private boolean judge(Judgement judgement, Slice slice, Circuit circuit, Advertise.Only only) {
        for (Prefix prefix : only.prefixes()) {
            if (!slice.announces(circuit, prefix)) {
                judgement.error(
                        this,
                        slice,
                        circuit,
                        "advertise",
                        prefix + " is advertised, and no other circuit receives it",
                        "remove it, or name it under receive of the circuit that it comes from");
            }
        }
        for (PrefixMatch range : only.ranges()) {
            if (slice.sourcesOf(circuit).stream()
                    .flatMap(source -> Received.of(source).stream())
                    .noneMatch(match -> match.and(range).isPresent())) {
                judgement.error(
                        this,
                        slice,
                        circuit,
                        "advertise",
                        "no other circuit receives anything in " + range + ", which is advertised",
                        "remove it, or name it under receive of the circuit that it comes from");
            }
        }
        return true;
    }
}
