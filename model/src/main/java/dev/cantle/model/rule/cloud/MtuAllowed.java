package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The MTU of a circuit is one that the provider takes.
 *
 * @param provider whose circuits it looks at
 */
record MtuAllowed(Provider provider) implements ProviderRule {

    @Override
    public String id() {
        return provider.word() + "-mtu";
    }

    @Override
    public String wants() {
        return "mtu is one that " + provider.title() + " takes";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        long mtu = circuit.link().mtu();
        Fact fact =
                circuit instanceof AwsCircuit aws && aws.vif() == AwsCircuit.Vif.PUBLIC ? Fact.MTUS_PUBLIC : Fact.MTUS;
        List<Long> mtus = judgement.providers().numbers(provider, fact);
        if (!mtus.isEmpty() && !mtus.contains(mtu)) {
            String taken = mtus.stream().map(one -> one.toString()).collect(Collectors.joining(" or "));
            error(
                    judgement,
                    slice,
                    circuit,
                    "mtu",
                    fact,
                    provider.title() + " takes an MTU of " + taken + ", not of " + mtu,
                    "write mtu: " + mtus.get(0));
        }
        judgement
                .providers()
                .number(provider, Fact.MTU_MAXIMUM)
                .filter(most -> mtu > most)
                .ifPresent(most -> error(
                        judgement,
                        slice,
                        circuit,
                        "mtu",
                        Fact.MTU_MAXIMUM,
                        provider.title() + " takes an MTU of at most " + most + ", not of " + mtu,
                        "write mtu: " + most));
    }
}
