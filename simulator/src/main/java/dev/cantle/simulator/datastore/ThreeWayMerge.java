package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the changes of a private copy to what runs, which others may have changed since the copy was made. */
final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /**
     * What runs, with what is different between the base and the copy.
     *
     * @throws RefusedException if what runs has something else in a place that the copy has changed
     */
    static Configuration of(Configuration base, Configuration mine, Configuration running) throws RefusedException {
        if (running.equals(base)) {
            return mine;
        }
        SchemaNode root = Schema.junos().root();
        List<Statement> merged =
                block(root, base.statements(), mine.statements(), running.statements(), ConfigPath.root());
        return Schema.junos().canonical(new Configuration(merged));
    }

    private static List<Statement> block(
            SchemaNode parent, List<Statement> base, List<Statement> mine, List<Statement> running, ConfigPath path)
            throws RefusedException {
        Map<Object, Statement> was = byIdentity(parent, base);
        Map<Object, Statement> own = byIdentity(parent, mine);
        Map<Object, Statement> out = byIdentity(parent, running);
        for (Map.Entry<Object, Statement> gone : was.entrySet()) {
            if (!own.containsKey(gone.getKey())) {
                out.remove(gone.getKey());
            }
        }
        for (Map.Entry<Object, Statement> entry : own.entrySet()) {
            Optional<Statement> before = Optional.ofNullable(was.get(entry.getKey()));
            Statement now = entry.getValue();
            if (before.isEmpty() || !now.equals(before.get())) {
                Optional<Statement> theirs = Optional.ofNullable(out.get(entry.getKey()));
                out.put(entry.getKey(), one(parent, before, now, theirs, path));
            }
        }
        return new ArrayList<>(out.values());
    }

    private static Statement one(
            SchemaNode parent, Optional<Statement> before, Statement now, Optional<Statement> theirs, ConfigPath path)
            throws RefusedException {
        if (theirs.isEmpty() || theirs.equals(before) || theirs.get().equals(now)) {
            return now;
        }
        SchemaNode node = parent.child(now.keyword());
        ConfigPath here = path.then(now.keyword());
        if (!node.isBlock()) {
            throw new RefusedException(
                    "operation-failed",
                    here + "\nstatement does not match patch; '" + value(theirs) + "' != '" + value(before) + "'");
        }
        List<Statement> old = before.map(Statement::children).orElse(List.of());
        return now.withChildren(block(node, old, now.children(), theirs.get().children(), here.then(now.arguments())));
    }

    private static String value(Optional<Statement> statement) {
        return statement.map(s -> String.join(" ", s.arguments())).orElse("");
    }

    private static Map<Object, Statement> byIdentity(SchemaNode parent, List<Statement> statements) {
        Map<Object, Statement> map = new LinkedHashMap<>();
        for (Statement statement : statements) {
            SchemaNode node = parent.child(statement.keyword());
            boolean single = node.isRead() && node.kind() != NodeKind.LIST;
            map.put(single ? statement.keyword() : List.of(statement.keyword(), statement.arguments()), statement);
        }
        return map;
    }
}
