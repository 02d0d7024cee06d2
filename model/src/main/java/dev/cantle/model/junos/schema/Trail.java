package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;

/** The way from the root to where a check is. Its path is put together only when there is something to say. */
final class Trail {

    private final SchemaNode root;
    private final List<Statement> statements = new ArrayList<>();

    Trail(SchemaNode root) {
        this.root = root;
    }

    void enter(Statement statement) {
        statements.add(statement);
    }

    void leave() {
        statements.remove(statements.size() - 1);
    }

    ConfigPath path() {
        List<String> words = new ArrayList<>();
        SchemaNode node = root;
        for (Statement statement : statements) {
            node = node.child(statement.keyword());
            words.addAll(Coverage.words(node, statement));
        }
        return new ConfigPath(words);
    }
}
