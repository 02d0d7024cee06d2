package dev.cantle.model.rule.cloud;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rules that come from what a provider documents. */
public final class CloudRules {

    private CloudRules() {}

    /** The rules, in the order in which they judge. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (Provider provider : List.of(Provider.AWS, Provider.AZURE, Provider.GCP)) {
            rules.add(new RemoteAs(provider));
            rules.add(new ReservedAsn(provider));
            rules.add(new PrefixLength(provider));
            rules.add(new BandwidthSold(provider));
            rules.add(new MtuAllowed(provider));
            rules.add(new HoldTime(provider));
            rules.add(new BfdPace(provider));
            rules.add(new PrefixesAccepted(provider));
            rules.add(new Md5KeyRule(provider));
            rules.add(new PrefixesAnnounced(provider));
        }
        rules.add(new Sessions(Provider.AWS));
        rules.add(new Sessions(Provider.AZURE));
        rules.add(new PairBandwidth());
        return List.copyOf(rules);
    }
}
