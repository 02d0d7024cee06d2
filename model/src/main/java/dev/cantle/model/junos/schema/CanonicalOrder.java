package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;

/** Puts statements in the order in which Junos prints them. */
final class CanonicalOrder {

    private CanonicalOrder() {}

    static List<Statement> sort(SchemaNode parent, List<Statement> statements) {
        if (!parent.isRead()) {
            return statements;
        }
        List<Statement> sorted = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            SchemaNode node = parent.child(statement.keyword());
            sorted.add(
                    statement.children().isEmpty()
                            ? statement
                            : statement.withChildren(sort(node, statement.children())));
        }
        for (int i = 1; i < sorted.size(); i++) {
            if (compare(parent, sorted.get(i - 1), sorted.get(i)) > 0) {
                sorted.sort((a, b) -> compare(parent, a, b));
                return sorted;
            }
        }
        return sorted;
    }

    private static int compare(SchemaNode parent, Statement a, Statement b) {
        int order = Integer.compare(parent.position(a), parent.position(b));
        return order != 0 ? order : entries(parent, a, b);
    }

    private static int entries(SchemaNode parent, Statement a, Statement b) {
        SchemaNode node = parent.child(a.keyword());
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
                int order = number(a.substring(i, endA), b.substring(j, endB));
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

    private static int number(String a, String b) {
        String x = stripZeros(a);
        String y = stripZeros(b);
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static String stripZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
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
