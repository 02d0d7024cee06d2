package dev.cantle.cli.importing.junos;

import dev.cantle.model.intent.Access;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import java.util.List;

/**
 * One logical system of a configuration, or all of a configuration that was shown inside of one.
 *
 * @param name its name; empty where the configuration does not say, as it was shown inside
 * @param inside its statements, as a login confined to it sees them
 * @param access how a login sees them that is shown the configuration as it stands
 */
record Box(String name, Configuration inside, Access access) {

    private static final String WRAPPER = "logical-systems";

    /** The logical systems of a configuration; the configuration itself if it has none. */
    static List<Box> of(Configuration configuration) {
        List<Box> boxes = configuration.children(WRAPPER).stream()
                .filter(system -> !system.is(Mark.INACTIVE))
                .map(system -> new Box(system.argument(), new Configuration(system.children()), Access.MASTER))
                .toList();
        return boxes.isEmpty() ? List.of(new Box("", configuration, Access.LOGICAL_SYSTEM)) : boxes;
    }

    /** What of a configuration stands in no logical system; nothing if it has none. */
    static Configuration outside(Configuration configuration) {
        if (configuration.children(WRAPPER).isEmpty()) {
            return Configuration.empty();
        }
        List<Statement> others = configuration.statements().stream()
                .filter(s -> !s.keyword().equals(WRAPPER) || s.is(Mark.INACTIVE))
                .toList();
        return new Configuration(others);
    }

    /** The logical system in the form of its access. */
    Configuration whole() {
        return access == Access.LOGICAL_SYSTEM
                ? inside
                : Configuration.of(Statement.of(WRAPPER, List.of(name), inside.statements()));
    }
}
