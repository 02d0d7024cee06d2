package dev.cantle.cli.ownership;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds what a load would make of a shared logical system against what the slice may touch: what it renders now and
 * what its last push rendered. It looks at the effect alone and knows nothing of how the load was planned, so that a
 * mistake there does not get past it.
 */
public final class DeletionGuard {

    private final List<ConfigPath> violations = new ArrayList<>();

    private DeletionGuard() {}

    /**
     * The statements that would go or change although the slice has never rendered them; empty when all is well.
     *
     * @param before what the device runs
     * @param after what it would run
     * @param may what the slice rendered or renders, from the root that the login sees
     */
    public static List<ConfigPath> violations(Configuration before, Configuration after, List<Configuration> may) {
        DeletionGuard guard = new DeletionGuard();
        List<Statement> allowed =
                may.stream().flatMap(one -> one.statements().stream()).toList();
        guard.walk(Schema.junos().root(), ConfigPath.root(), before.statements(), after.statements(), allowed);
        return guard.violations;
    }

    private void walk(
            SchemaNode block, ConfigPath at, List<Statement> before, List<Statement> after, List<Statement> allowed) {
        for (Statement statement : before) {
            SchemaNode node = block.child(statement.keyword());
            List<Statement> now = Likeness.of(node, statement, after);
            List<Statement> may = Likeness.of(node, statement, allowed);
            ConfigPath path = Likeness.path(at, node, statement);
            boolean same = now.contains(statement);
            boolean ours = !may.isEmpty() && (Likeness.isOwnedWhole(statement) || isEnd(statement));
            if (same || ours) {
                continue;
            }
            if (isEnd(statement) || now.stream().anyMatch(one -> isMarkedOtherwise(one, statement))) {
                violations.add(path);
            } else {
                walk(node, path, statement.children(), Likeness.inside(now), Likeness.inside(may));
            }
        }
    }

    private static boolean isEnd(Statement statement) {
        return statement.children().isEmpty();
    }

    private static boolean isMarkedOtherwise(Statement one, Statement other) {
        return one.is(Mark.INACTIVE) != other.is(Mark.INACTIVE);
    }
}
