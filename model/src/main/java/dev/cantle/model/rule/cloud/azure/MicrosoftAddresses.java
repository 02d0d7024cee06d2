package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.PublicSpace;
import java.util.List;

/** Microsoft peering speaks from public addresses of one's own, on both paths. */
final class MicrosoftAddresses implements ProviderRule {

    @Override
    public String id() {
        return "azure-microsoft-addresses";
    }

    @Override
    public Provider provider() {
        return Provider.AZURE;
    }

    @Override
    public String wants() {
        return "both subnets of Microsoft peering are public";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (!(circuit instanceof AzureCircuit azure) || !(azure.peering() instanceof AzurePeering.Microsoft)) {
            return;
        }
        List<Peering> peerings = circuit.link().peerings();
        for (Peering peering : peerings) {
            String key = peerings.indexOf(peering) == 0 ? "local" : "ipv6/local";
            judge(judgement, slice, circuit, key, peering.local().subnet());
        }
        judge(judgement, slice, circuit, "azure/secondarySubnet", azure.secondarySubnet());
    }

    private void judge(Judgement judgement, Slice slice, Circuit circuit, String key, Prefix subnet) {
        if (!PublicSpace.holds(subnet)) {
            error(
                    judgement,
                    slice,
                    circuit,
                    key,
                    Fact.PUBLIC_ADDRESSES,
                    subnet + " is not public, and Microsoft peering takes public subnets only",
                    "give a subnet that is registered to you, or write peering: private");
        }
    }
}
