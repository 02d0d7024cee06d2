package dev.cantle.cli.ownership;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import dev.cantle.templates.view.SystemView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What slices of one logical system have in common: every slice that needs it renders the same, and none can tell
 * whether a slice of another workspace relies on it. In a shared logical system nobody takes it away.
 */
final class Common {

    private static final Set<String> PATHS = Set.of(
            "policy-options policy-statement " + SystemView.LOAD_BALANCING,
            "policy-options policy-statement " + SystemView.CONTRIBUTORS,
            "routing-options forwarding-table",
            "routing-options graceful-restart");

    private final List<ConfigPath> found = new ArrayList<>();
    private final List<Statement> rest;

    private Common(List<Statement> inside) {
        rest = walk(Schema.junos().root(), ConfigPath.root(), inside);
    }

    /**
     * Looks for it.
     *
     * @param inside what stands in a logical system
     */
    static Common of(List<Statement> inside) {
        return new Common(inside);
    }

    /** Where it stands. */
    List<ConfigPath> found() {
        return List.copyOf(found);
    }

    /** All that stands beside it. */
    List<Statement> rest() {
        return rest;
    }

    private List<Statement> walk(SchemaNode block, ConfigPath at, List<Statement> statements) {
        List<Statement> others = new ArrayList<>();
        for (Statement statement : statements) {
            SchemaNode node = block.child(statement.keyword());
            ConfigPath path = Likeness.path(at, node, statement);
            if (PATHS.contains(path.text())) {
                found.add(path);
                continue;
            }
            List<Statement> inner = walk(node, path, statement.children());
            // a block that has held nothing else is no statement of its own
            if (!inner.isEmpty() || statement.children().isEmpty()) {
                others.add(statement.withChildren(inner));
            }
        }
        return others;
    }
}
