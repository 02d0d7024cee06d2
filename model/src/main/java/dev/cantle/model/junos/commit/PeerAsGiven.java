package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Violation;
import java.util.function.Consumer;

/** An external neighbor needs the number of its autonomous system, of its own or from its group. */
final class PeerAsGiven implements CommitRule {

    @Override
    public void check(SystemView system, Consumer<Violation> violations) {
        for (SystemView.Located group : system.bgpGroups()) {
            Statement statement = group.statement();
            boolean internal =
                    statement.value("type").filter("internal"::equals).isPresent();
            if (internal || statement.child("peer-as").isPresent()) {
                continue;
            }
            for (Statement neighbor : statement.children("neighbor")) {
                if (neighbor.child("peer-as").isEmpty()) {
                    violations.accept(group.violation(
                            "group " + statement.argument(),
                            "Error in neighbor " + neighbor.argument() + " of group " + statement.argument()
                                    + ": peer AS number must be configured for an external peer"));
                }
            }
        }
    }
}
