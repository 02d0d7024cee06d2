package dev.cantle.cli.ownership;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What an earlier push put on the device and nobody renders any more. Only what was rendered can become a leftover,
 * and only while it is as it was: a value that somebody has changed since is not ours any more.
 */
final class Leftovers {

    private final List<ConfigPath> deleted = new ArrayList<>();
    private final List<ConfigPath> changedSince = new ArrayList<>();
    private final List<Statement> deletions;

    /**
     * Finds the leftovers in one logical system.
     *
     * @param at where the logical system begins
     * @param earlier what was rendered in it
     * @param kept what is rendered in it now, by this slice or another
     * @param running what the device runs in it
     */
    Leftovers(ConfigPath at, List<Statement> earlier, List<Statement> kept, List<Statement> running) {
        deletions = walk(Schema.junos().root(), at, earlier, kept, running);
    }

    /** The statements to load in the logical system, marked; what is not marked only leads there. */
    List<Statement> deletions() {
        return deletions;
    }

    /** What they delete. */
    List<ConfigPath> deleted() {
        return List.copyOf(deleted);
    }

    /** What was rendered and is another value now; it is left alone. */
    List<ConfigPath> changedSince() {
        return List.copyOf(changedSince);
    }

    private List<Statement> walk(
            SchemaNode block, ConfigPath at, List<Statement> earlier, List<Statement> kept, List<Statement> running) {
        List<Statement> found = new ArrayList<>();
        for (Statement statement : earlier) {
            SchemaNode node = block.child(statement.keyword());
            List<Statement> there = Likeness.of(node, statement, running);
            if (!there.isEmpty()) {
                found.addAll(one(
                        node,
                        Likeness.path(at, node, statement),
                        statement,
                        Likeness.of(node, statement, kept),
                        there.get(0)));
            }
        }
        return found;
    }

    private List<Statement> one(
            SchemaNode node, ConfigPath path, Statement earlier, List<Statement> kept, Statement there) {
        boolean whole = Likeness.isOwnedWhole(earlier)
                || (node.kind() == NodeKind.LIST && kept.isEmpty() && isCovered(node, earlier, there));
        if (whole) {
            return kept.isEmpty() ? List.of(delete(path, earlier)) : List.of();
        }
        if (!there.children().isEmpty()) {
            List<Statement> inner = walk(node, path, earlier.children(), Likeness.inside(kept), there.children());
            return inner.isEmpty() ? List.of() : List.of(Statement.of(earlier.keyword(), earlier.arguments(), inner));
        }
        return node.kind() == NodeKind.LEAF_LIST
                ? values(path, earlier, kept, there)
                : leaf(node, path, earlier, kept, there);
    }

    /** Whether all that stands in an entry was rendered. */
    private static boolean isCovered(SchemaNode node, Statement earlier, Statement there) {
        return there.children().stream().allMatch(child -> {
            SchemaNode inner = node.child(child.keyword());
            return Likeness.of(inner, child, earlier.children()).stream()
                    .anyMatch(rendered ->
                            rendered.arguments().equals(child.arguments()) && isCovered(inner, rendered, child));
        });
    }

    private List<Statement> leaf(
            SchemaNode node, ConfigPath path, Statement earlier, List<Statement> kept, Statement there) {
        if (!kept.isEmpty() || !earlier.children().isEmpty()) {
            return List.of();
        }
        // A secret is shown scrambled, and stands as a reference in what was rendered.
        if (!node.isSecret() && !there.arguments().equals(earlier.arguments())) {
            changedSince.add(path);
            return List.of();
        }
        boolean named = node.kind() == NodeKind.LEAF && !node.isHidden();
        return List.of(delete(path, named ? earlier.withArguments(List.of()) : earlier));
    }

    // Values are not deleted one by one: the list is loaded anew without them, which any release understands.
    private List<Statement> values(ConfigPath path, Statement earlier, List<Statement> kept, Statement there) {
        List<String> wanted =
                kept.stream().flatMap(one -> one.arguments().stream()).toList();
        List<String> rest = there.arguments().stream()
                .filter(value -> wanted.contains(value) || !earlier.arguments().contains(value))
                .toList();
        if (rest.size() == there.arguments().size()) {
            return List.of();
        }
        if (rest.isEmpty()) {
            return List.of(delete(path, earlier.withArguments(List.of())));
        }
        deleted.add(path);
        return List.of(Statement.of(earlier.keyword(), rest, List.of()).with(Mark.REPLACE));
    }

    private Statement delete(ConfigPath path, Statement statement) {
        deleted.add(path);
        return Statement.of(statement.keyword(), statement.arguments(), List.of())
                .with(Mark.DELETE);
    }
}
