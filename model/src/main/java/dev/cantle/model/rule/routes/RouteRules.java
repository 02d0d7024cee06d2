package dev.cantle.model.rule.routes;

import dev.cantle.model.rule.Rule;
import java.util.List;

/** The rules of which routes pass and which ones a slice has of its own. */
public final class RouteRules {

    private RouteRules() {}

    /** The rules, in the order in which they judge. */
    public static List<Rule> all() {
        return List.of(
                new ReceiveRangesApart(),
                new PrefixLimitSuffices(),
                new OwnRoutesApart(),
                new AggregateContributes(),
                new StaticNextHop(),
                new OwnRoutesAnnounced(),
                new CommunitiesFit(),
                new AwsOneLocalPreference());
    }
}
