package dev.cantle.model.junos.diff;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A block in which statements are compared.
 *
 * @param node what the schema says of it
 * @param path where it stands, in the words that Junos shows
 * @param depth how many levels of Junos' hierarchy are above what stands in it, which decides the indentation
 * @param prefix the keyword that is written before each statement in it, with a blank; empty for most
 */
record Block(SchemaNode node, ConfigPath path, int depth, String prefix) {

    static Block root(SchemaNode node) {
        return new Block(node, ConfigPath.root(), 0, "");
    }

    /** The block that a statement of this one is. */
    Block inside(SchemaNode inner, Statement statement) {
        List<String> words = new ArrayList<>();
        if (!inner.isHidden()) {
            words.add(statement.keyword());
        }
        words.addAll(statement.arguments());
        if (inner.isPrefix()) {
            // family inet { ... } is shown and counted as if it stood in the block around it.
            return new Block(inner, path, depth, statement.keyword() + " ");
        }
        if (!prefix.isEmpty()) {
            words.add(0, prefix.strip());
        }
        return new Block(inner, path.then(words), depth + (prefix.isEmpty() ? 1 : 2), "");
    }
}
