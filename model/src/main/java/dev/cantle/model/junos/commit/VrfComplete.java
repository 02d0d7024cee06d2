package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Violation;
import java.util.function.Consumer;

/** An instance of type vrf needs a route distinguisher, and says what it imports and exports. */
final class VrfComplete implements CommitRule {

    @Override
    public void check(SystemView system, Consumer<Violation> violations) {
        for (SystemView.Located instance : system.entries("routing-instances", "instance")) {
            Statement statement = instance.statement();
            if (!statement.value("instance-type").filter("vrf"::equals).isPresent()) {
                continue;
            }
            boolean policies = statement.child("vrf-import").isPresent()
                    && statement.child("vrf-export").isPresent();
            if (statement.child("route-distinguisher").isEmpty()) {
                violations.accept(
                        instance.violation(statement.argument(), "Missing mandatory statement: 'route-distinguisher'"));
            }
            if (!policies && statement.child("vrf-target").isEmpty()) {
                violations.accept(
                        instance.violation(statement.argument(), "Missing mandatory statement: 'vrf-target'"));
            }
        }
    }
}
