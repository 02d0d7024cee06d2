package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts statements in the order in which Junos prints them. */
final class CanonicalOrder {

    private CanonicalOrder() {}

    static List<Statement> sort(SchemaNode parent, List<Statement> statements) {
        return sorted(parent, statements).orElse(statements);
    }

    /** The statements in order; empty if they are in order already, as most are, and need no copy. */
    private static Optional<List<Statement>> sorted(SchemaNode parent, List<Statement> statements) {
        if (!parent.isRead()) {
            return Optional.empty();
        }
        List<Statement> changed = List.of();
        boolean inOrder = true;
        int before = -1;
        int size = statements.size();
        for (int i = 0; i < size; i++) {
            Statement statement = statements.get(i);
            SchemaNode.Child child = parent.at(statement.keyword());
            inOrder = inOrder
                    && (child.position() > before
                            || (child.position() == before
                                    && entries(child.node(), statements.get(i - 1), statement) <= 0));
            before = child.position();
            Optional<Statement> inside = insideSorted(child.node(), statement);
            if (inside.isPresent()) {
                changed = changed.isEmpty() ? new ArrayList<>(statements) : changed;
                changed.set(i, inside.get());
            }
        }
        if (!inOrder) {
            changed = changed.isEmpty() ? new ArrayList<>(statements) : changed;
            changed.sort((a, b) -> compare(parent, a, b));
        }
        return changed.isEmpty() ? Optional.empty() : Optional.of(changed);
    }

    /** The statement with what it holds in order; empty if it is in order already. */
    private static Optional<Statement> insideSorted(SchemaNode node, Statement statement) {
        List<Statement> children = statement.children();
        if (children.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Statement>> sorted = sorted(node, children);
        return sorted.isEmpty() ? Optional.empty() : Optional.of(statement.withChildren(sorted.get()));
    }

    private static int compare(SchemaNode parent, Statement a, Statement b) {
        SchemaNode.Child child = parent.at(a.keyword());
        int order = Integer.compare(child.position(), parent.at(b.keyword()).position());
        return order != 0 ? order : entries(child.node(), a, b);
    }

    private static int entries(SchemaNode node, Statement a, Statement b) {
        if (!node.isRead() || node.isOrderedByUser() || node.kind() != NodeKind.LIST) {
            return 0;
        }
        for (int i = 0; i < Math.min(a.arguments().size(), b.arguments().size()); i++) {
            int order = natural(a.arguments().get(i), b.arguments().get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.arguments().size(), b.arguments().size());
    }

    /** Compares texts with each run of digits taken as one number: irb.2 before irb.10. */
    static int natural(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = digits(a, i);
                int endB = digits(b, j);
                int order = number(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        int order = Integer.compare(a.length() - i, b.length() - j);
        return order != 0 ? order : a.compareTo(b);
    }

    private static int number(String a, int fromA, int endA, String b, int fromB, int endB) {
        int i = behindZeros(a, fromA, endA);
        int j = behindZeros(b, fromB, endB);
        int order = Integer.compare(endA - i, endB - j);
        while (order == 0 && i < endA) {
            order = Character.compare(a.charAt(i++), b.charAt(j++));
        }
        return order;
    }

    private static int behindZeros(String text, int from, int end) {
        int at = from;
        while (at < end - 1 && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
