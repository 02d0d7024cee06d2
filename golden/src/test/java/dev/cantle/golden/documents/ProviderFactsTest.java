package dev.cantle.golden.documents;

import dev.cantle.inventory.InventoryLoader;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import org.junit.jupiter.api.Test;

/** {@code docs/providers.md} lists every limit of every provider, with its source and day. */
class ProviderFactsTest {

    @Test
    void theTablesAreTheFacts() {
        Providers providers = InventoryLoader.load(GeneratedSection.ROOT).providers();
        for (Provider provider : Provider.values()) {
            new GeneratedSection("providers.md", "facts of " + provider.word()).mustBe(table(providers, provider));
        }
    }

    private static String table(Providers providers, Provider provider) {
        StringBuilder text = new StringBuilder("| fact | value | source | as of |\n|---|---|---|---|\n");
        for (Fact fact : Fact.values()) {
            providers
                    .fact(provider, fact)
                    .ifPresent(found -> text.append("| `")
                            .append(found.key())
                            .append("` | ")
                            .append(found.value())
                            .append(" | ")
                            .append(found.source())
                            .append(" | ")
                            .append(found.asOf())
                            .append(" |\n"));
        }
        return text.toString();
    }
}
