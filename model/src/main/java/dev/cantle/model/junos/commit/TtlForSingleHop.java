package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Severity;
import dev.cantle.model.junos.schema.Violation;
import java.util.function.Consumer;

/** {@code ttl} is for external neighbors one hop away. */
final class TtlForSingleHop implements CommitRule {

    @Override
    public void check(SystemView system, Consumer<Violation> violations) {
        for (SystemView.Located located : system.bgpGroups()) {
            Statement group = located.statement();
            boolean refused = group.value("type").filter("internal"::equals).isPresent()
                    || group.child("multihop").isPresent();
            check(located, group, refused, violations);
            for (Statement neighbor : group.children("neighbor")) {
                check(located, neighbor, refused || neighbor.child("multihop").isPresent(), violations);
            }
        }
    }

    private static void check(
            SystemView.Located group, Statement holder, boolean refused, Consumer<Violation> violations) {
        if (refused && holder.child("ttl").isPresent()) {
            violations.accept(new Violation(
                    group.block().then("group", group.statement().argument()),
                    "ttl",
                    "This option is valid only for single-hop EBGP neighbor",
                    Severity.ERROR));
        }
    }
}
