package dev.cantle.model.junos.diff;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A block in which statements are compared.
 *
 * @param node what the schema says of it
 * @param path where it stands, in the words that Junos shows
 * @param depth how many levels of Junos' hierarchy are above what stands in it, which decides the indentation
 * @param prefix the keyword that is written before each statement in it, with a blank; empty for most
 * @param group the grouped list whose entries alone stand here, written without their keyword; empty for most
 */
record Block(SchemaNode node, ConfigPath path, int depth, String prefix, String group) {

    static Block root(SchemaNode node) {
        return new Block(node, ConfigPath.root(), 0, "", "");
    }

    /**
     * The inner block of a grouped list, such as {@code logical-systems { ... }}. Its keyword is part of the path, and
     * yet Junos indents the entries as if they stood in the block around it.
     */
    Block group(String keyword) {
        return new Block(node, path.then(keyword), depth, prefix, keyword);
    }

    /** The statements with the entries of each grouped list put together, as children of one without arguments. */
    List<Statement> gathered(List<Statement> statements) {
        if (!group.isEmpty() || statements.stream().noneMatch(node::isGroupedEntry)) {
            return statements;
        }
        Map<String, List<Statement>> groups =
                statements.stream().filter(node::isGroupedEntry).collect(Collectors.groupingBy(Statement::keyword));
        List<Statement> gathered = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            if (!node.isGroupedEntry(statement)) {
                gathered.add(statement);
                continue;
            }
            List<Statement> entries = groups.remove(statement.keyword());
            if (entries != null) {
                gathered.add(Statement.of(statement.keyword(), List.of(), entries));
            }
        }
        return gathered;
    }

    /** Whether a statement of this block stands for all entries of such a list, which are its children. */
    boolean isGroup(Statement statement) {
        return group.isEmpty()
                && statement.arguments().isEmpty()
                && !statement.children().isEmpty()
                && node.child(statement.keyword()).isGrouped();
    }

    /** The block that a statement of this one is. */
    Block inside(SchemaNode inner, Statement statement) {
        List<String> words = new ArrayList<>();
        if (!inner.isHidden() && group.isEmpty()) {
            words.add(statement.keyword());
        }
        words.addAll(statement.arguments());
        if (inner.isPrefix()) {
            // family inet { ... } is shown and counted as if it stood in the block around it.
            return new Block(inner, path, depth, statement.keyword() + " ", "");
        }
        if (!prefix.isEmpty()) {
            words.add(0, prefix.strip());
        }
        return new Block(inner, path.then(words), depth + (prefix.isEmpty() ? 1 : 2), "", "");
    }
}
