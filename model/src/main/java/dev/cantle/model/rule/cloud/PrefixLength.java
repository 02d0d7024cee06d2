package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The subnet of a peering has a length that the provider takes.
 *
 * @param provider whose circuits it looks at
 */
record PrefixLength(Provider provider) implements ProviderRule {

    @Override
    public String id() {
        return provider.word() + "-prefix-length";
    }

    @Override
    public String wants() {
        return "the subnet of a peering with " + provider.title() + " has a length that it takes";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        List<Peering> peerings = circuit.link().peerings();
        for (Peering peering : peerings) {
            String key = peerings.indexOf(peering) == 0 ? "local" : "ipv6/local";
            judge(judgement, slice, circuit, key, peering.local().subnet());
        }
        if (circuit instanceof AzureCircuit azure) {
            judge(judgement, slice, circuit, "azure/secondarySubnet", azure.secondarySubnet());
        }
    }

    private void judge(Judgement judgement, Slice slice, Circuit circuit, String key, Prefix subnet) {
        Fact fact = subnet.family() == IpFamily.IPV4 ? Fact.LENGTHS_V4 : Fact.LENGTHS_V6;
        List<Long> lengths = judgement.providers().numbers(provider, fact);
        if (!lengths.isEmpty() && !lengths.contains((long) subnet.length())) {
            String taken = lengths.stream().map(length -> "/" + length).collect(Collectors.joining(", "));
            error(
                    judgement,
                    slice,
                    circuit,
                    key,
                    fact,
                    subnet + " is a /" + subnet.length() + ", and " + provider.title() + " takes " + taken + " only",
                    "give a subnet of that length");
        }
    }
}
