package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;

/** The way from the root to where a check is. Its path is put together only when there is something to say. */
final class Trail {

    private final List<SchemaNode> nodes = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    void enter(SchemaNode node, Statement statement) {
        nodes.add(node);
        statements.add(statement);
    }

    void leave() {
        nodes.remove(nodes.size() - 1);
        statements.remove(statements.size() - 1);
    }

    ConfigPath path() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            words.addAll(Coverage.words(nodes.get(i), statements.get(i)));
        }
        return new ConfigPath(words);
    }
}
