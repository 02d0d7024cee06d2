package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.util.Optional;

/**
 * No more prefixes are expected of a provider than it announces.
 *
 * @param provider whose circuits it looks at
 */
record PrefixesAnnounced(Provider provider) implements ProviderRule {

    @Override
    public String id() {
        return provider.word() + "-prefixes-announced";
    }

    @Override
    public String wants() {
        return "no more prefixes are expected of " + provider.title() + " than it announces";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        for (IpFamily family : IpFamily.values()) {
            long expected = 0;
            for (Prefix prefix : circuit.link().receive()) {
                expected += prefix.family() == family ? 1 : 0;
            }
            Fact fact = fact(circuit, family);
            Optional<Long> most = judgement.providers().number(provider, fact);
            if (most.isPresent() && expected > most.get()) {
                warning(
                        judgement,
                        slice,
                        circuit,
                        "receive",
                        fact,
                        expected + " prefixes of " + family.junosName() + " are expected, and " + provider.title()
                                + " announces at most " + most.get(),
                        "expect fewer, wider prefixes, or override the limit with a reason");
            }
        }
    }

    private static Fact fact(Circuit circuit, IpFamily family) {
        if (circuit instanceof AwsCircuit aws && aws.vif() == AwsCircuit.Vif.TRANSIT) {
            return Fact.ANNOUNCED_TRANSIT;
        }
        return family == IpFamily.IPV4 ? Fact.ANNOUNCED_V4 : Fact.ANNOUNCED_V6;
    }
}
