package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Severity;
import dev.cantle.model.junos.schema.Violation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An interface of an instance is a unit of the same system, and of no other instance. */
final class InstanceInterfaces implements CommitRule {

    @Override
    public void check(SystemView system, Consumer<Violation> violations) {
        Map<String, String> owners = new HashMap<>();
        for (SystemView.Located instance : system.entries("routing-instances", "instance")) {
            String name = instance.statement().argument();
            ConfigPath path = instance.block().then(name);
            for (Statement member : instance.statement().children("interface")) {
                String unit = member.argument();
                String owner = owners.putIfAbsent(unit, name);
                if (owner != null) {
                    violations.accept(
                            error(path, unit, "Interface " + unit + " is already in routing instance " + owner));
                }
                if (unit.indexOf('.') >= 0 && system.unit(unit).isEmpty()) {
                    violations.accept(error(path, unit, "interface '" + unit + "' is not defined"));
                }
            }
        }
    }

    private static Violation error(ConfigPath path, String unit, String message) {
        return new Violation(path, "interface " + unit, message, Severity.ERROR);
    }
}
