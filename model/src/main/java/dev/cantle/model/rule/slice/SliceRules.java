package dev.cantle.model.rule.slice;

import dev.cantle.model.rule.Rule;
import java.util.List;

/** The rules of slices and their devices. */
public final class SliceRules {

    private SliceRules() {}

    /** The rules, in the order in which they judge. */
    public static List<Rule> all() {
        return List.of(
                new AsnUsable(),
                new AsnForDocumentation(),
                new AsnFitsExport(),
                new AsnsDiffer(),
                new LogicalSystemUnique(),
                new LogicalSystemsFit(),
                new RoutingInstanceUnique(),
                new IrbUnitUnique(),
                new CapacitySuffices(),
                new MtuEndToEnd(),
                new VerifyWithinSuffices(),
                new ExpectationsJudgeable());
    }
}
