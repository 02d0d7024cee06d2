package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.cloud.ProviderRule;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.PublicSpace;

/** Azure takes over Microsoft peering what the peering lists, and lists what is public and registered. */
final class MicrosoftPrefixes implements ProviderRule {

    @Override
    public String id() {
        return "azure-microsoft-prefixes";
    }

    @Override
    public Provider provider() {
        return Provider.AZURE;
    }

    @Override
    public String wants() {
        return "what is announced over Microsoft peering is public, and is named in publicPrefixes";
    }

    @Override
    public void judgeOwn(Judgement judgement, Slice slice, Circuit circuit) {
        if (!(circuit instanceof AzureCircuit azure)
                || !(azure.peering() instanceof AzurePeering.Microsoft microsoft)) {
            return;
        }
        for (Prefix prefix : microsoft.publicPrefixes()) {
            if (!PublicSpace.holds(prefix)) {
                report(
                        judgement,
                        slice,
                        circuit,
                        "azure/publicPrefixes",
                        prefix + " is not public, and Azure does not take it into Microsoft peering",
                        "name prefixes that a registry has registered to you");
            }
        }
        for (Prefix prefix : slice.announcedOn(circuit)) {
            if (microsoft.publicPrefixes().stream().noneMatch(listed -> listed.contains(prefix))) {
                report(
                        judgement,
                        slice,
                        circuit,
                        "advertise",
                        prefix + " would be announced, and is in none of publicPrefixes",
                        "add it to publicPrefixes if it is public and yours, or narrow advertise:");
            }
        }
    }

    private void report(Judgement judgement, Slice slice, Circuit circuit, String key, String message, String fix) {
        error(judgement, slice, circuit, key, Fact.PUBLIC_ADDRESSES, message, fix);
    }
}
