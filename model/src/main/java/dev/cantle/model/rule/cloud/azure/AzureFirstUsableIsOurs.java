package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import java.util.List;

/** Of the two usable addresses of an ExpressRoute subnet the first is ours and the second Microsoft's. */
final class AzureFirstUsableIsOurs implements ProviderRule {

    @Override
    public String id() {
        return "azure-first-usable-is-ours";
    }

    @Override
    public Provider provider() {
        return Provider.AZURE;
    }

    @Override
    public String wants() {
        return "local is the first usable address of an ExpressRoute subnet, remote the second";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        List<Peering> peerings = circuit.link().peerings();
        for (Peering peering : peerings) {
            Fact lengths = peering.family() == IpFamily.IPV4 ? Fact.LENGTHS_V4 : Fact.LENGTHS_V6;
            boolean known = judgement.providers().numbers(provider(), lengths).contains((long)
                    peering.local().length());
            if (known && peering.local().subnet().contains(peering.remote())) {
                judge(judgement, slice, circuit, peering, peerings.indexOf(peering) == 0 ? "local" : "ipv6/local");
            }
        }
    }

    private void judge(Judgement judgement, Slice slice, Circuit circuit, Peering peering, String key) {
        IpAddress first = peering.local().subnet().network().plus(1);
        IpAddress second = first.plus(1);
        IpAddress local = peering.local().address();
        if (local.equals(first) && peering.remote().equals(second)) {
            return;
        }
        boolean swapped = local.equals(second) && peering.remote().equals(first);
        error(
                judgement,
                slice,
                circuit,
                key,
                Fact.OUR_ADDRESS,
                swapped
                        ? "local " + local + " and remote " + peering.remote() + " are swapped"
                        : "local " + local + " and remote " + peering.remote() + " are not the usable addresses of "
                                + peering.local().subnet() + " in their order",
                "the first usable address is ours: local: " + first + "/"
                        + peering.local().length() + ", remote: " + second);
    }
}
