package dev.cantle.cli.ownership;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/** Puts together what is deleted and what is loaded in one hierarchy. */
final class Marked {

    private Marked() {}

    /** The statements of both; a block of both becomes one, and a statement that both mark stands once. */
    static List<Statement> both(SchemaNode block, List<Statement> first, List<Statement> second) {
        List<Statement> all = new ArrayList<>(first);
        for (Statement statement : second) {
            SchemaNode node = block.child(statement.keyword());
            int twin = twin(block, all, statement);
            if (twin < 0) {
                all.add(statement);
            } else if (all.get(twin).marks().isEmpty()) {
                Statement old = all.get(twin);
                all.set(twin, statement.withChildren(both(node, old.children(), statement.children())));
            } else if (statement.marks().isEmpty() && !statement.children().isEmpty()) {
                throw new IllegalStateException(
                        Likeness.path(ConfigPath.root(), node, statement) + " cannot go and stay at once");
            }
        }
        return all;
    }

    private static int twin(SchemaNode block, List<Statement> among, Statement wanted) {
        SchemaNode node = block.child(wanted.keyword());
        for (int i = 0; i < among.size(); i++) {
            if (!Likeness.of(node, wanted, List.of(among.get(i))).isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
