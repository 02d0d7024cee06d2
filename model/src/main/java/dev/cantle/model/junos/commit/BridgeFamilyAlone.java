package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Severity;
import dev.cantle.model.junos.schema.Violation;
import java.util.function.Consumer;

/** A unit of family bridge has no other family. */
final class BridgeFamilyAlone implements CommitRule {

    @Override
    public void check(SystemView system, Consumer<Violation> violations) {
        for (SystemView.Located port : system.entries("interfaces", "interface")) {
            for (Statement unit : port.statement().children("unit")) {
                unit.child("family")
                        .filter(f ->
                                f.child("bridge").isPresent() && f.children().size() > 1)
                        .ifPresent(f -> violations.accept(new Violation(
                                port.block().then(port.statement().argument(), "unit", unit.argument()),
                                "family bridge",
                                "Family bridge and other families are mutually exclusive",
                                Severity.ERROR)));
            }
        }
    }
}
