package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;

/** Tells what the schema covers. */
final class Coverage {

    private final SchemaNode root;

    Coverage(SchemaNode root) {
        this.root = root;
    }

    List<ConfigPath> notRead(Configuration configuration) {
        List<ConfigPath> paths = new ArrayList<>();
        notRead(root, configuration.statements(), ConfigPath.root(), paths);
        return paths;
    }

    private static void notRead(SchemaNode parent, List<Statement> statements, ConfigPath path, List<ConfigPath> into) {
        for (Statement statement : statements) {
            SchemaNode node = parent.child(statement.keyword());
            ConfigPath here = path.then(words(node, statement));
            if (node.isRead()) {
                notRead(node, statement.children(), here, into);
            } else {
                into.add(here);
            }
        }
    }

    /** The words of a statement in a path: no hidden keyword, and keys but no values. */
    static List<String> words(SchemaNode node, Statement statement) {
        List<String> words = new ArrayList<>();
        if (!node.isHidden()) {
            words.add(statement.keyword());
        }
        if (node.kind() == NodeKind.LIST || !node.isRead()) {
            words.addAll(statement.arguments());
        }
        return words;
    }

    List<String> supported() {
        List<String> lines = new ArrayList<>();
        root.children().forEach(child -> supported(child, "", lines));
        return lines;
    }

    private void supported(SchemaNode node, String path, List<String> into) {
        if (!node.isRead()) {
            return;
        }
        StringBuilder line = new StringBuilder(path);
        if (!node.isHidden()) {
            line.append(line.isEmpty() ? "" : " ").append(node.keyword());
        }
        for (SchemaKey key : node.keys()) {
            line.append(" <").append(key.type()).append('>');
        }
        if (node.kind() == NodeKind.LEAF || node.kind() == NodeKind.LEAF_LIST) {
            line.append(" <").append(node.type()).append('>');
        }
        String here = line.toString().strip();
        into.add(here);
        if (!node.keyword().equals("logical-systems")) {
            node.children().forEach(child -> supported(child, here, into));
        }
    }
}
