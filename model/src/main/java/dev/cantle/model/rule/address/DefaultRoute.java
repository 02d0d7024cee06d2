package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.List;

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
        for (PrefixMatch match :
                meant(circuit.link().receive(), circuit.link().passing().ranges())) {
            error(judgement, slice, circuit, "receive", match);
        }
        List<PrefixMatch> advertised =
                circuit.link().advertise().match(List::of, only -> meant(only.prefixes(), only.ranges()));
        for (PrefixMatch match : advertised) {
            error(judgement, slice, circuit, "advertise", match);
        }
    }

    private static List<PrefixMatch> meant(List<Prefix> prefixes, List<PrefixMatch> ranges) {
        List<PrefixMatch> meant = new ArrayList<>();
        for (Prefix prefix : prefixes) {
            if (prefix.isDefaultRoute()) {
                meant.add(PrefixMatch.exactly(prefix));
            }
        }
        for (PrefixMatch range : ranges) {
            if (range.hasDefaultRoute()) {
                meant.add(range);
            }
        }
        return meant;
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
