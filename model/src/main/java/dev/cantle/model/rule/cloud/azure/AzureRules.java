package dev.cantle.model.rule.cloud.azure;

import dev.cantle.model.rule.Rule;
import java.util.List;

/** The rules that only circuits of Azure ExpressRoute have. */
public final class AzureRules {

    private AzureRules() {}

    /** The rules, in the order in which they judge. */
    public static List<Rule> all() {
        return List.of(
                new AzureFirstUsableIsOurs(),
                new AzureSecondarySubnet(),
                new AzurePathsAgree(),
                new AzureBothPaths(),
                new AzureAsOverride(),
                new PeeringsApart(),
                new ServiceKeyReal(),
                new MicrosoftAddresses(),
                new MicrosoftPrefixes(),
                new MicrosoftAs());
    }
}
