package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Severity;
import dev.cantle.model.junos.schema.Violation;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A layer 2 policer is a policer of the whole logical interface. */
final class Layer2Policers implements CommitRule {

    @Override
    public void check(SystemView system, Consumer<Violation> violations) {
        Set<String> perUnit = system.entries("firewall", "policer").stream()
                .map(SystemView.Located::statement)
                .filter(p -> p.child("logical-interface-policer").isPresent())
                .map(Statement::argument)
                .collect(Collectors.toSet());
        for (SystemView.Located port : system.entries("interfaces", "interface")) {
            for (Statement unit : port.statement().children("unit")) {
                unit.child("layer2-policer").stream()
                        .flatMap(l -> l.children().stream())
                        .filter(p -> !perUnit.contains(p.argument()))
                        .forEach(p -> violations.accept(new Violation(
                                port.block()
                                        .then(port.statement().argument(), "unit", unit.argument(), "layer2-policer"),
                                p.keyword() + " " + p.argument(),
                                "Layer 2 policer must be a logical interface policer",
                                Severity.ERROR)));
            }
        }
    }
}
