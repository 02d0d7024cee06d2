package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Severity;
import dev.cantle.model.junos.schema.Violation;
import java.util.Optional;
import java.util.function.Consumer;

/** The tags of a unit fit the tagging of its port, which stands at the top level also for logical systems. */
final class PortTagging implements CommitRule {

    @Override
    public void check(SystemView system, Consumer<Violation> violations) {
        if (system.top().isEmpty()) {
            return;
        }
        for (SystemView.Located located : system.entries("interfaces", "interface")) {
            String name = located.statement().argument();
            Optional<Statement> port = system.port(name);
            for (Statement unit : located.statement().children("unit")) {
                complaint(port, unit)
                        .ifPresent(message -> violations.accept(new Violation(
                                located.block().then(name, "unit", unit.argument()),
                                unit.child("vlan-tags").isPresent() ? "vlan-tags" : "vlan-id",
                                message,
                                Severity.ERROR)));
            }
        }
    }

    private static Optional<String> complaint(Optional<Statement> port, Statement unit) {
        boolean single = has(port, "vlan-tagging");
        boolean stacked = has(port, "stacked-vlan-tagging");
        Optional<Statement> tags = unit.child("vlan-tags");
        if (tags.isEmpty()) {
            return unit.child("vlan-id").isPresent() && stacked
                    ? Optional.of("vlan-id is not supported on stacked-vlan-tagging mode")
                    : Optional.empty();
        }
        if (single && tags.get().children().size() > 1) {
            return Optional.of("inner/inner-range/inner-list is valid only on stacked-vlan-tagging and"
                    + " flexible-vlan-tagging mode");
        }
        return single || stacked || has(port, "flexible-vlan-tagging")
                ? Optional.empty()
                : Optional.of("valid only with vlan-tagging, stacked-vlan-tagging or flexible-vlan-tagging");
    }

    private static boolean has(Optional<Statement> port, String tagging) {
        return port.flatMap(p -> p.child(tagging)).isPresent();
    }
}
