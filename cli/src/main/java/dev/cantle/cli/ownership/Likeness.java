package dev.cantle.cli.ownership;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What makes two statements the same one for Junos, and which statements a slice owns as a whole. */
final class Likeness {

    private static final Set<String> OWNED_ENTRIES =
            Set.of("unit", "prefix-list", "policy-statement", "community", "instance", "domain", "policer");

    private Likeness() {}

    /** Whether a slice that renders the statement owns all that stands in it. */
    static boolean isOwnedWhole(Statement statement) {
        return OWNED_ENTRIES.contains(statement.keyword());
    }

    /** The statements among others that are this one: of a list those of the same key, of a leaf those of any value. */
    static List<Statement> of(SchemaNode node, Statement wanted, List<Statement> among) {
        boolean keyed = node.kind() == NodeKind.LIST || !node.isRead();
        return among.stream()
                .filter(other -> other.keyword().equals(wanted.keyword())
                        && (!keyed || other.arguments().equals(wanted.arguments())))
                .toList();
    }

    /** The statements inside of all of these. */
    static List<Statement> inside(List<Statement> statements) {
        return statements.stream().flatMap(one -> one.children().stream()).toList();
    }

    /** The path of a statement, in the words that Junos shows. */
    static ConfigPath path(ConfigPath at, SchemaNode node, Statement statement) {
        List<String> words = new ArrayList<>();
        if (!node.isHidden()) {
            words.add(statement.keyword());
        }
        if (node.kind() == NodeKind.LIST || !node.isRead()) {
            words.addAll(statement.arguments());
        }
        return at.then(words);
    }
}
