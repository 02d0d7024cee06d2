package dev.cantle.model.rule.routes;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;

/** A prefix limit has room for what the far end must announce: else the session could never stay up. */
final class PrefixLimitSuffices implements CircuitRule {

    @Override
    public String id() {
        return "prefix-limit-suffices";
    }

    @Override
    public String wants() {
        return "a prefix limit is not below the number of prefixes that the far end must announce";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        for (IpFamily family : IpFamily.values()) {
            long exact = 0;
            for (Prefix prefix : circuit.link().receive()) {
                exact += prefix.family() == family ? 1 : 0;
            }
            // a range holds one prefix at least
            long ranges = 0;
            for (PrefixMatch range : circuit.link().passing().ranges()) {
                ranges += range.prefix().family() == family ? 1 : 0;
            }
            PrefixLimit limit = circuit.link().bgp().prefixLimit(family);
            long most = limit.match(() -> Long.MAX_VALUE, PrefixLimit.Most::maximum);
            if (exact + ranges > most) {
                judgement.error(
                        this,
                        slice,
                        circuit,
                        "prefixLimit",
                        "the far end must announce " + (exact + ranges) + " prefixes of " + family.junosName()
                                + ", and its prefix limit is " + most,
                        "raise the limit, or leave maximum out: it is derived then");
            }
        }
    }
}
