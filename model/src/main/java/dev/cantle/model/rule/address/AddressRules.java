package dev.cantle.model.rule.address;

import dev.cantle.model.rule.Rule;
import java.util.List;

/** The rules of addresses and prefixes. */
public final class AddressRules {

    private AddressRules() {}

    /** The rules, in the order in which they judge. */
    public static List<Rule> all() {
        return List.of(
                new PeeringFamilies(),
                new PeeringSubnet(),
                new PeeringHosts(),
                new PeeringsApart(),
                new ReceiveNeeded(),
                new ReceiveFamilies(),
                new AnnouncedApart(),
                new AnnouncedOutsidePeerings(),
                new AdvertiseKnown(),
                new DefaultRoute());
    }
}
