package dev.cantle.cli.push;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.LogicalSystem;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.templates.ScopeGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a rendered slice is loaded so that the device ends up with exactly what the slice owns, and nothing of others
 * is touched. The load action is {@code replace}: what is marked takes the place of what stands there.
 *
 * <p>An exclusive slice replaces its logical system as a whole. A login confined to the logical system cannot name
 * it, so each hierarchy at its root is replaced, and hierarchies that the slice does not render are deleted. A shared
 * slice replaces only the entries that it renders: units, prefix lists, policies, communities, the routing instance.
 */
final class LoadPlan {

    private static final Set<String> OWNED_ENTRIES =
            Set.of("unit", "prefix-list", "policy-statement", "community", "instance");

    /** A confined login does not name its logical system, so the guard does not look at the name. */
    private static final LogicalSystem ANY = new LogicalSystem("any");

    private LoadPlan() {}

    /**
     * Marks what is to be replaced.
     *
     * @param wanted the slice, with its wrapper when the login sees the whole device
     * @param running what the device runs at the same level
     */
    static Configuration of(Configuration wanted, Configuration running, Access access, Ownership ownership) {
        return switch (ownership) {
            case SHARED -> new Configuration(entries(wanted.statements()));
            case EXCLUSIVE ->
                switch (access) {
                    case MASTER -> new Configuration(replaced(wanted.statements()));
                    case LOGICAL_SYSTEM -> hierarchies(wanted, running);
                };
        };
    }

    private static List<Statement> replaced(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.with(Mark.REPLACE))
                .toList();
    }

    private static Configuration hierarchies(Configuration wanted, Configuration running) {
        List<Statement> marked = new ArrayList<>(replaced(wanted.statements()));
        for (Statement present : running.statements()) {
            if (wanted.child(present.keyword()).isEmpty() && isSlices(present)) {
                marked.add(Statement.of(present.keyword(), present.arguments(), List.of())
                        .with(Mark.DELETE));
            }
        }
        return new Configuration(marked);
    }

    // What belongs to the administration of the logical system, such as its own logins, is nobody's slice.
    private static boolean isSlices(Statement present) {
        return ScopeGuard.outside(Configuration.of(present), ANY, Access.LOGICAL_SYSTEM)
                .isEmpty();
    }

    private static List<Statement> entries(List<Statement> statements) {
        return statements.stream()
                .map(statement -> OWNED_ENTRIES.contains(statement.keyword())
                        ? statement.with(Mark.REPLACE)
                        : statement.withChildren(entries(statement.children())))
                .toList();
    }
}
