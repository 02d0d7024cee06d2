package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Form;
import dev.cantle.model.junos.JunosQuoting;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.List;
import java.util.stream.IntStream;

/** Writes curly notation as Junos does. */
final class CurlyPrinter {

    private static final int INDENT = 4;
    private static final int USUAL_LENGTH = 4096;
    private static final String[] BLANKS =
            IntStream.range(0, 128).mapToObj(" "::repeat).toArray(String[]::new);

    private final Schema schema;
    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);

    CurlyPrinter(Schema schema) {
        this.schema = schema;
    }

    String print(Configuration configuration) {
        statements(schema.root(), configuration.statements(), 0);
        return out.isEmpty() ? "\n" : out.toString();
    }

    /** Writes statements of a block, indented by columns. */
    String print(SchemaNode parent, List<Statement> statements, String prefix, int column) {
        if (prefix.isEmpty()) {
            statements(parent, statements, column);
        } else {
            for (Statement statement : statements) {
                statement(parent.child(statement.keyword()), statement, prefix, column);
            }
        }
        return out.toString();
    }

    /** Writes an entry of a grouped list, without the keyword of the list. */
    String print(SchemaNode node, Statement entry, int column) {
        entry(node, entry, column);
        return out.toString();
    }

    private void entry(SchemaNode node, Statement entry, int column) {
        lead(entry, column);
        words(entry.arguments(), out);
        body(node, entry, column);
    }

    private void statements(SchemaNode parent, List<Statement> statements, int column) {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            SchemaNode node = parent.child(statement.keyword());
            if (node.isGrouped() && !statement.arguments().isEmpty()) {
                i = group(node, statements, i, column) - 1;
            } else {
                statement(node, statement, "", column);
            }
        }
    }

    /** Writes the run of entries of one list in one block, and returns where the run ends. */
    private int group(SchemaNode node, List<Statement> statements, int from, int column) {
        indent(column).append(node.keyword()).append(" {\n");
        int end = from;
        while (end < statements.size()
                && statements.get(end).keyword().equals(node.keyword())
                && !statements.get(end).arguments().isEmpty()) {
            entry(node, statements.get(end++), column + INDENT);
        }
        indent(column).append("}\n");
        return end;
    }

    private void statement(SchemaNode node, Statement statement, String prefix, int column) {
        boolean plain = statement.marks().isEmpty() && statement.comments().isEmpty();
        if (node.isPrefix() && plain && !statement.children().isEmpty()) {
            String longer = prefix + node.keyword() + " ";
            for (Statement child : statement.children()) {
                statement(node.child(child.keyword()), child, longer, column);
            }
            return;
        }
        if (plain) {
            indent(column);
        } else {
            lead(statement, column);
        }
        if (!prefix.isEmpty()) {
            out.append(prefix);
        }
        head(node, statement, out);
        body(node, statement, column);
    }

    private void body(SchemaNode node, Statement statement, int column) {
        List<Statement> children = statement.children();
        if (children.isEmpty()) {
            out.append(node.isSecret() && !statement.arguments().isEmpty() ? "; ## SECRET-DATA\n" : ";\n");
        } else if (onOneLine(node, statement)) {
            inline(node, children);
            out.append(";\n");
        } else {
            out.append(" {\n");
            statements(node, children, column + INDENT);
            indent(column).append("}\n");
        }
    }

    private void inline(SchemaNode node, List<Statement> children) {
        for (Statement child : children) {
            SchemaNode inner = node.child(child.keyword());
            out.append(' ');
            head(inner, child, out);
            inline(inner, child.children());
        }
    }

    private static boolean onOneLine(SchemaNode node, Statement statement) {
        List<Statement> children = statement.children();
        if (node.isOneLine() || (statement.form() == Form.ONE_LINE && !node.isRead())) {
            for (Statement child : children) {
                if (!canFollow(node.child(child.keyword()), child)) {
                    return false;
                }
            }
            return true;
        }
        if (!node.isSingle() || children.size() != 1) {
            return false;
        }
        SchemaNode only = node.child(children.get(0).keyword());
        return isValue(only) && canFollow(only, children.get(0));
    }

    private static boolean isValue(SchemaNode node) {
        return node.kind() == NodeKind.LEAF || node.kind() == NodeKind.LEAF_LIST || node.kind() == NodeKind.FLAG;
    }

    private static boolean canFollow(SchemaNode node, Statement child) {
        return child.marks().isEmpty()
                && child.comments().isEmpty()
                && (child.children().isEmpty() || onOneLine(node, child));
    }

    static String head(SchemaNode node, Statement statement) {
        StringBuilder out = new StringBuilder();
        head(node, statement, out);
        return out.toString();
    }

    private static void head(SchemaNode node, Statement statement, StringBuilder out) {
        if (!node.isHidden()) {
            // A keyword of the schema can stand bare.
            out.append(node.isRead() ? statement.keyword() : JunosQuoting.quote(statement.keyword()));
        }
        List<String> arguments = statement.arguments();
        if (arguments.isEmpty()) {
            return;
        }
        if (!node.isHidden()) {
            out.append(' ');
        }
        boolean brackets = node.kind() == NodeKind.LEAF_LIST ? arguments.size() > 1 : statement.form() == Form.BRACKETS;
        if (brackets && !(node.isRead() && node.kind() != NodeKind.LEAF_LIST)) {
            out.append("[ ");
            words(arguments, out);
            out.append(" ]");
        } else if (node.isSecret()) {
            out.append(JunosQuoting.always(arguments.get(0)));
        } else {
            words(arguments, out);
        }
    }

    static String words(List<String> words) {
        StringBuilder out = new StringBuilder();
        words(words, out);
        return out.toString();
    }

    private static void words(List<String> words, StringBuilder out) {
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.append(JunosQuoting.quote(words.get(i)));
        }
    }

    /** Writes what stands before a statement on lines of its own and on its own line. */
    private void lead(Statement statement, int column) {
        comments(statement, column);
        indent(column);
        for (Mark mark : statement.marks()) {
            out.append(mark.word()).append(": ");
        }
    }

    private void comments(Statement statement, int column) {
        for (String comment : statement.comments()) {
            indent(column).append("/* ");
            out.append(comment.replace("\n", "\n" + " ".repeat(column + 3))).append(" */\n");
        }
    }

    private StringBuilder indent(int column) {
        return out.append(column < BLANKS.length ? BLANKS[column] : " ".repeat(column));
    }
}
