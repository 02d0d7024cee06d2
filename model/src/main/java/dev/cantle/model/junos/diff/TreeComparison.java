package dev.cantle.model.junos.diff;

import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks two trees side by side and notes the changes in the order in which Junos shows them. */
final class TreeComparison {

    private final List<Change> changes = new ArrayList<>();

    List<Change> changes() {
        return changes;
    }

    void block(Block block, List<Statement> before, List<Statement> after) {
        Map<Object, Statement> old = byIdentity(block.node(), block.gathered(before));
        Map<Object, Statement> now = byIdentity(block.node(), block.gathered(after));
        Set<Object> moved = MovedEntries.of(block.node(), old, now);
        List<Object> order = order(old, now);
        Set<Object> shown = new HashSet<>();
        for (int i = 0; i < order.size(); i++) {
            Object identity = order.get(i);
            Optional<Statement> was = Optional.ofNullable(old.get(identity));
            Optional<Statement> is = Optional.ofNullable(now.get(identity));
            if (was.isEmpty()) {
                neighbour(block, order, i, old, now, shown);
            }
            if (moved.contains(identity)) {
                is.ifPresent(s -> add(block, Change.Kind.MOVED, s));
            }
            statement(block, was, is);
            if (was.isEmpty() && i + 1 < order.size() && !sameList(order, i - 1, is, now)) {
                follower(block, order.get(i + 1), is, old, now);
            }
        }
    }

    private static boolean sameList(
            List<Object> order, int index, Optional<Statement> entry, Map<Object, Statement> now) {
        Statement other = index < 0 ? null : now.get(order.get(index));
        return other != null
                && entry.filter(e -> e.keyword().equals(other.keyword())).isPresent();
    }

    // A new first entry is shown with the one that it now stands before.
    private void follower(
            Block block,
            Object next,
            Optional<Statement> added,
            Map<Object, Statement> old,
            Map<Object, Statement> now) {
        Statement behind = now.get(next);
        if (behind != null
                && old.containsKey(next)
                && added.filter(a -> isOrdered(block.node(), a) && a.keyword().equals(behind.keyword()))
                        .isPresent()) {
            add(block, Change.Kind.NEIGHBOUR, behind);
        }
    }

    private void statement(Block block, Optional<Statement> was, Optional<Statement> is) {
        Statement any = was.or(() -> is).orElseThrow();
        if (block.isGroup(any)) {
            group(
                    block,
                    any.keyword(),
                    was.map(Statement::children).orElse(List.of()),
                    is.map(Statement::children).orElse(List.of()));
        } else if (was.isPresent() && is.isPresent()) {
            both(block, was.get(), is.get());
        } else {
            was.ifPresent(s -> removed(block, s));
            is.ifPresent(s -> added(block, s));
        }
    }

    // The keyword of a grouped list is shown with its entries only where it comes or goes with them.
    private void group(Block block, String keyword, List<Statement> was, List<Statement> is) {
        if (was.isEmpty()) {
            changes.add(new Change(block, Change.Kind.ADDED, is));
        } else if (is.isEmpty()) {
            changes.add(new Change(block, Change.Kind.REMOVED, was));
        } else {
            block(block.group(keyword), was, is);
        }
    }

    // What Junos writes before each child is no statement of its own to it: the children come and go.
    private void removed(Block block, Statement statement) {
        SchemaNode node = block.node().child(statement.keyword());
        if (node.isPrefix()) {
            block(block.inside(node, statement), statement.children(), List.of());
        } else {
            add(block, Change.Kind.REMOVED, statement);
        }
    }

    private void added(Block block, Statement statement) {
        SchemaNode node = block.node().child(statement.keyword());
        if (node.isPrefix()) {
            block(block.inside(node, statement), List.of(), statement.children());
        } else {
            add(block, Change.Kind.ADDED, statement);
        }
    }

    private void both(Block block, Statement was, Statement is) {
        if (was.equals(is)) {
            return;
        }
        SchemaNode node = block.node().child(is.keyword());
        if (was.is(Mark.INACTIVE) != is.is(Mark.INACTIVE)) {
            add(block, is.is(Mark.INACTIVE) ? Change.Kind.DEACTIVATED : Change.Kind.ACTIVATED, is);
        }
        if (isWhole(node, was, is)) {
            if (!bare(was).equals(bare(is))) {
                add(block, Change.Kind.REMOVED, was);
                add(block, Change.Kind.ADDED, is);
            }
        } else {
            block(block.inside(node, is), was.children(), is.children());
        }
    }

    // Junos shows what stands on one line as one thing, old and new.
    private static boolean isWhole(SchemaNode node, Statement was, Statement is) {
        boolean hiddenValue =
                node.hiddenChild().filter(h -> h.kind() == NodeKind.LEAF).isPresent();
        boolean empty = was.children().isEmpty() && is.children().isEmpty();
        return empty || node.isOneLine() || hiddenValue;
    }

    private static Statement bare(Statement statement) {
        return statement
                .without(Mark.INACTIVE)
                .withComments(List.of())
                .withChildren(statement.children().stream()
                        .map(s -> bare(s, s.marks()))
                        .toList());
    }

    private static Statement bare(Statement statement, Set<Mark> marks) {
        return bare(statement).withMarks(marks);
    }

    /** Shows the entry before a new one, or else the one behind it, where the user's order counts. */
    private void neighbour(
            Block block,
            List<Object> order,
            int at,
            Map<Object, Statement> old,
            Map<Object, Statement> now,
            Set<Object> shown) {
        Statement added = now.get(order.get(at));
        if (added == null || !isOrdered(block.node(), added) || at == 0) {
            return;
        }
        Object previous = order.get(at - 1);
        Statement before = now.get(previous);
        if (before != null
                && old.containsKey(previous)
                && before.keyword().equals(added.keyword())
                && shown.add(previous)) {
            add(block, Change.Kind.NEIGHBOUR, before);
        }
    }

    static boolean isOrdered(SchemaNode parent, Statement statement) {
        SchemaNode node = parent.child(statement.keyword());
        return node.kind() == NodeKind.LIST && node.isOrderedByUser();
    }

    private void add(Block block, Change.Kind kind, Statement statement) {
        changes.add(new Change(block, kind, List.of(statement)));
    }

    /** All statements in the order of the new tree, with those that are gone behind what they stood behind. */
    private static List<Object> order(Map<Object, Statement> old, Map<Object, Statement> now) {
        List<Object> order = new ArrayList<>();
        Map<Object, List<Object>> gone = new LinkedHashMap<>();
        Object anchor = now;
        for (Object identity : old.keySet()) {
            if (now.containsKey(identity)) {
                anchor = identity;
            } else {
                gone.computeIfAbsent(anchor, a -> new ArrayList<>()).add(identity);
            }
        }
        order.addAll(gone.getOrDefault(now, List.of()));
        for (Object identity : now.keySet()) {
            order.add(identity);
            order.addAll(gone.getOrDefault(identity, List.of()));
        }
        return order;
    }

    private static Map<Object, Statement> byIdentity(SchemaNode parent, List<Statement> statements) {
        Map<Object, Statement> map = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Object identity = identity(parent.child(statement.keyword()), statement);
            int copy = 1;
            while (map.containsKey(identity)) {
                identity = List.of(identity, copy++);
            }
            map.put(identity, statement);
        }
        return map;
    }

    private static Object identity(SchemaNode node, Statement statement) {
        return node.isRead() && node.kind() != NodeKind.LIST
                ? statement.keyword()
                : List.of(statement.keyword(), statement.arguments());
    }
}
