package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Prefix;
import java.util.List;
import java.util.stream.Stream;

/** A default route draws all traffic without a better route; it passes only where somebody asks for it. */
final class DefaultRoute implements CircuitRule {

    @Override
    public String id() {
        return "default-route";
    }

    @Override
    public String wants() {
        return "a default route is received or announced only where allowDefault: true stands";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit.link().passing().allowDefault()) {
            return;
        }
        meant(circuit.link().receive(), circuit.link().passing().ranges())
                .forEach(match -> error(judgement, slice, circuit, "receive", match));
        Advertise advertise = circuit.link().advertise();
        advertise
                .match(Stream::<PrefixMatch>empty, only -> meant(only.prefixes(), only.ranges()))
                .forEach(match -> error(judgement, slice, circuit, "advertise", match));
    }

    private static Stream<PrefixMatch> meant(List<Prefix> prefixes, List<PrefixMatch> ranges) {
        return Stream.concat(prefixes.stream().map(PrefixMatch::exactly), ranges.stream())
                .filter(PrefixMatch::hasDefaultRoute);
    }

    private void error(Judgement judgement, Slice slice, Circuit circuit, String key, PrefixMatch match) {
        judgement.error(
                this,
                slice,
                circuit,
                key,
                match + (match.isExact() ? " is" : " has") + " a default route" + (match.isExact() ? "" : " in it")
                        + ", which draws all traffic that knows no better",
                "name the prefixes that are needed, or write allowDefault: true for the circuit");
    }
}
