package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Severity;
import dev.cantle.model.junos.schema.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A unit belongs to one system: also irb is one interface for all logical systems, with one set of unit numbers. */
final class UnitsOfOneSystem {

    void check(List<SystemView> systems, Consumer<Violation> violations) {
        Map<String, ConfigPath> owners = new HashMap<>();
        for (SystemView system : systems) {
            for (SystemView.Located port : system.entries("interfaces", "interface")) {
                String name = port.statement().argument();
                for (Statement unit : port.statement().children("unit")) {
                    ConfigPath owner = owners.putIfAbsent(name + "." + unit.argument(), system.path());
                    if (owner != null && !owner.equals(system.path())) {
                        violations.accept(new Violation(
                                port.block().then(name),
                                "unit " + unit.argument(),
                                "Logical interface " + name + "." + unit.argument() + " is already configured at "
                                        + owner,
                                Severity.ERROR));
                    }
                }
            }
        }
    }
}
