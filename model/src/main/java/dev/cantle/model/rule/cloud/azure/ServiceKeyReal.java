package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;

/** A placeholder is nobody's service key. */
final class ServiceKeyReal implements ProviderRule {

    @Override
    public String id() {
        return "azure-service-key-real";
    }

    @Override
    public Provider provider() {
        return Provider.AZURE;
    }

    @Override
    public String wants() {
        return "a service key is not the placeholder of examples";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        String placeholder = judgement.providers().text(provider(), Fact.PLACEHOLDER);
        if (circuit instanceof AzureCircuit azure && azure.serviceKey().equals(placeholder)) {
            warning(
                    judgement,
                    slice,
                    circuit,
                    "azure/serviceKey",
                    Fact.PLACEHOLDER,
                    "the service key is the placeholder of examples",
                    "copy the key from the page of the ExpressRoute circuit; waive it until the circuit is there");
        }
    }
}
