package dev.cantle.model.rule.cloud.aws;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.util.List;
import java.util.Optional;

/** A workspace may say that AWS takes more prefixes than by default, and there is an end to what AWS gives. */
final class PrefixesAllocatable implements ProviderRule {

    @Override
    public String id() {
        return "aws-prefixes-allocatable";
    }

    @Override
    public Provider provider() {
        return Provider.AWS;
    }

    @Override
    public String wants() {
        return "no more prefixes are announced to AWS than a virtual interface can be allocated";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit instanceof AwsCircuit aws && aws.vif() == AwsCircuit.Vif.PUBLIC) {
            return;
        }
        Optional<Long> most = judgement.providers().number(provider(), Fact.PREFIXES_ALLOCATABLE);
        List<Prefix> all = slice.announcedOn(circuit);
        if (most.isEmpty() || all.size() <= most.get()) {
            return;
        }
        for (IpFamily family : IpFamily.values()) {
            long announced =
                    all.stream().filter(prefix -> prefix.family() == family).count();
            if (announced > most.get() && announced <= accepted(judgement, family)) {
                warning(
                        judgement,
                        slice,
                        circuit,
                        "advertise",
                        Fact.PREFIXES_ALLOCATABLE,
                        announced + " prefixes of " + family.junosName()
                                + " would be announced, and AWS allocates at most " + most.get()
                                + " to a virtual interface, whatever its quota is here",
                        "announce aggregates, or waive it where AWS has agreed to more");
            }
        }
    }

    private static long accepted(Judgement judgement, IpFamily family) {
        Fact fact = family == IpFamily.IPV6 ? Fact.PREFIXES_V6 : Fact.PREFIXES_V4;
        return judgement.providers().number(Provider.AWS, fact).orElse(Long.MAX_VALUE);
    }
}
