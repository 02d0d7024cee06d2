package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.util.List;
import java.util.Optional;

/**
 * We announce no more prefixes than the provider takes: it would drop the session.
 *
 * @param provider whose circuits it looks at
 */
record PrefixesAccepted(Provider provider) implements ProviderRule {

    @Override
    public String id() {
        return provider.word() + "-prefixes-accepted";
    }

    @Override
    public String wants() {
        return "no more prefixes are announced to " + provider.title() + " than it takes before it drops the session";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        List<Prefix> all = slice.announcedOn(circuit);
        for (IpFamily family : IpFamily.values()) {
            long announced = 0;
            for (Prefix prefix : all) {
                announced += prefix.family() == family ? 1 : 0;
            }
            Optional<Long> most = judgement.providers().number(provider, fact(circuit, family));
            if (most.isPresent()) {
                judge(judgement, slice, circuit, family, announced, most.get());
            }
        }
    }

    private void judge(Judgement judgement, Slice slice, Circuit circuit, IpFamily family, long announced, long most) {
        if (announced > most) {
            error(
                    judgement,
                    slice,
                    circuit,
                    "advertise",
                    fact(circuit, family),
                    announced + " prefixes of " + family.junosName() + " would be announced, and " + provider.title()
                            + " drops the session above " + most,
                    "narrow it with advertise:, or announce aggregates");
            return;
        }
        long passed = announced + RangesPassed.atMost(slice, circuit, family);
        if (passed > most) {
            warning(
                    judgement,
                    slice,
                    circuit,
                    "advertise",
                    fact(circuit, family),
                    "up to " + passed + " prefixes of " + family.junosName() + " may be announced, as ranges pass, and "
                            + provider.title() + " drops the session above " + most,
                    "announce an aggregate, narrow the ranges, or lower prefixLimit of the circuits that they come"
                            + " from");
        }
    }

    private static Fact fact(Circuit circuit, IpFamily family) {
        if (circuit instanceof AwsCircuit aws && aws.vif() == AwsCircuit.Vif.PUBLIC) {
            return Fact.PREFIXES_PUBLIC;
        }
        if (circuit instanceof AzureCircuit azure && azure.peering() instanceof AzurePeering.Microsoft) {
            return Fact.PREFIXES_MICROSOFT;
        }
        if (family == IpFamily.IPV6) {
            return Fact.PREFIXES_V6;
        }
        boolean premium = circuit instanceof AzureCircuit azure && azure.sku() == AzureCircuit.Sku.PREMIUM;
        return premium ? Fact.PREFIXES_PREMIUM : Fact.PREFIXES_V4;
    }
}
