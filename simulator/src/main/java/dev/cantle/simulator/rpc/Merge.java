package dev.cantle.simulator.rpc;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/** Merges statements into others. */
final class Merge {

    private Merge() {}

    static Configuration of(Configuration base, Configuration loaded) {
        SchemaNode root = Schema.junos().root();
        return Schema.junos().canonical(new Configuration(merged(root, base.statements(), loaded.statements())));
    }

    private static List<Statement> merged(SchemaNode parent, List<Statement> base, List<Statement> loaded) {
        List<Statement> result = new ArrayList<>(base);
        for (Statement statement : loaded) {
            SchemaNode node = parent.child(statement.keyword());
            boolean leaf = node.kind() == NodeKind.LEAF;
            int at = -1;
            for (int i = 0; i < result.size() && at < 0; i++) {
                Statement old = result.get(i);
                boolean same = old.keyword().equals(statement.keyword())
                        && (leaf
                                || node.kind() == NodeKind.LEAF_LIST
                                || old.arguments().equals(statement.arguments()));
                at = same ? i : -1;
            }
            if (at < 0) {
                result.add(statement);
            } else if (leaf) {
                result.set(at, statement);
            } else if (node.kind() == NodeKind.LEAF_LIST) {
                List<String> values = new ArrayList<>(result.get(at).arguments());
                statement.arguments().stream()
                        .filter(value -> !values.contains(value))
                        .forEach(values::add);
                result.set(at, statement.withArguments(values));
            } else {
                result.set(
                        at, statement.withChildren(merged(node, result.get(at).children(), statement.children())));
            }
        }
        return result;
    }
}
