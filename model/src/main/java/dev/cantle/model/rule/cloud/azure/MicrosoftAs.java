package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;

/** Over Microsoft peering a private AS number has to be validated by hand. */
final class MicrosoftAs implements ProviderRule {

    @Override
    public String id() {
        return "azure-microsoft-as";
    }

    @Override
    public Provider provider() {
        return Provider.AZURE;
    }

    @Override
    public String wants() {
        return "the asn of a slice with Microsoft peering is registered";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit instanceof AzureCircuit azure
                && azure.peering() instanceof AzurePeering.Microsoft
                && slice.asn().isPrivateUse()) {
            warning(
                    judgement,
                    slice,
                    circuit,
                    "azure/peering",
                    Fact.PRIVATE_AS_IN_PUBLIC,
                    "asn " + slice.asn() + " is private: Microsoft validates such a peering by hand, and takes private"
                            + " numbers out of the path",
                    "use a registered AS number, or open a ticket with Microsoft and waive it");
        }
    }
}
