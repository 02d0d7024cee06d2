package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.IpFamily;

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
            long expected = circuit.link().receive().stream()
                    .filter(prefix -> prefix.family() == family)
                    .count();
            Fact fact = fact(circuit, family);
            judgement
                    .providers()
                    .number(provider, fact)
                    .filter(most -> expected > most)
                    .ifPresent(most -> warning(
                            judgement,
                            slice,
                            circuit,
                            "receive",
                            fact,
                            expected + " prefixes of " + family.junosName() + " are expected, and " + provider.title()
                                    + " announces at most " + most,
                            "expect fewer, wider prefixes, or override the limit with a reason"));
        }
    }

    private static Fact fact(Circuit circuit, IpFamily family) {
        if (circuit instanceof AwsCircuit aws && aws.vif() == AwsCircuit.Vif.TRANSIT) {
            return Fact.ANNOUNCED_TRANSIT;
        }
        return family == IpFamily.IPV4 ? Fact.ANNOUNCED_V4 : Fact.ANNOUNCED_V6;
    }
}
