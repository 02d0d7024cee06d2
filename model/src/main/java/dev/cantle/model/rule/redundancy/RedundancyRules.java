package dev.cantle.model.rule.redundancy;

import dev.cantle.model.rule.Rule;
import java.util.List;

/** The rules of circuits beside each other. */
public final class RedundancyRules {

    private RedundancyRules() {}

    /** The rules, in the order in which they judge. */
    public static List<Rule> all() {
        return List.of(
                new LocalAsMeant(),
                new ActiveCircuitNeeded(),
                new PassiveIsTold(),
                new DrainHasAnotherPath(),
                new MultipathShares(),
                new RestartWithBfd(),
                new CombinedSessionAddresses());
    }
}
