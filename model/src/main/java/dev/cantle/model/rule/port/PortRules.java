package dev.cantle.model.rule.port;

import dev.cantle.model.rule.Rule;
import java.util.List;

/** The rules of ports and of what is attached to them. */
public final class PortRules {

    private PortRules() {}

    /** The rules, in the order in which they judge. */
    public static List<Rule> all() {
        return List.of(
                new PortSettingsAgree(),
                new PortUnitUnique(),
                new PortTagsUnique(),
                new PortTaggingSuffices(),
                new PortMtuSuffices(),
                new PortSpeedApplies(),
                new PortEthertypeKnown(),
                new PortVlanIsTheProviders(),
                new CarrierFileFree());
    }
}
