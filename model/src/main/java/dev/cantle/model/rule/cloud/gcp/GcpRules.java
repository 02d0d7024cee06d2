package dev.cantle.model.rule.cloud.gcp;

import dev.cantle.model.rule.Rule;
import java.util.List;

/** The rules that only circuits of Google Cloud Interconnect have. */
public final class GcpRules {

    private GcpRules() {}

    /** The rules, in the order in which they judge. */
    public static List<Rule> all() {
        return List.of(new PeeringRange(), new PartnerAs(), new PairingKeyUnique(), new VlanUnique());
    }
}
