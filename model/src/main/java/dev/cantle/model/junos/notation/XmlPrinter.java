package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Form;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaKey;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.List;

/** Writes XML in the form that devices take. */
final class XmlPrinter {

    /** The element of a statement for which XML has no form unless the schema knows it. */
    static final String UNREAD = "unread";

    private final Schema schema;
    private final StringBuilder out = new StringBuilder();

    XmlPrinter(Schema schema) {
        this.schema = schema;
    }

    String print(Configuration configuration) {
        out.append("<configuration xmlns=\"http://xml.juniper.net/xnm/1.1/xnm\"");
        if (configuration.statements().stream().anyMatch(XmlPrinter::hasComment)) {
            out.append(" xmlns:junos=\"http://xml.juniper.net/junos/*/junos\"");
        }
        if (configuration.isEmpty()) {
            return out.append("/>\n").toString();
        }
        out.append(">\n");
        configuration.statements().forEach(s -> statement(schema.root(), s, 1));
        return out.append("</configuration>\n").toString();
    }

    private static boolean hasComment(Statement statement) {
        return !statement.comments().isEmpty() || statement.children().stream().anyMatch(XmlPrinter::hasComment);
    }

    private void statement(SchemaNode parent, Statement statement, int depth) {
        SchemaNode node = parent.child(statement.keyword());
        for (String comment : statement.comments()) {
            indent(depth).append("<junos:comment>");
            XmlText.append(out, "/* " + comment + " */");
            out.append("</junos:comment>\n");
        }
        boolean values = node.kind() == NodeKind.LEAF || node.kind() == NodeKind.LEAF_LIST;
        if (values && statement.children().isEmpty()) {
            values(statement, depth);
        } else if (node.isRead() && !values) {
            element(node, statement, depth);
        } else if (isNative(statement)) {
            unknown(statement, depth);
        } else {
            unread(statement, depth);
        }
    }

    private void values(Statement statement, int depth) {
        String attributes = attributes(statement);
        if (statement.arguments().isEmpty()) {
            indent(depth)
                    .append('<')
                    .append(statement.keyword())
                    .append(attributes)
                    .append("/>\n");
        }
        for (String value : statement.arguments()) {
            value(statement.keyword(), attributes, value, depth);
        }
    }

    private void value(String name, String attributes, String value, int depth) {
        indent(depth).append('<').append(name).append(attributes);
        if (value.isEmpty()) {
            out.append("></").append(name).append(">\n");
            return;
        }
        out.append(value.equals(value.strip()) ? ">" : " xml:space=\"preserve\">");
        XmlText.append(out, value);
        out.append("</").append(name).append(">\n");
    }

    private void element(SchemaNode node, Statement statement, int depth) {
        String keyword = statement.keyword();
        indent(depth).append('<').append(keyword).append(attributes(statement));
        if (statement.arguments().isEmpty() && statement.children().isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        keys(node, statement.arguments(), depth + 1);
        close(node, statement, depth);
    }

    private void keys(SchemaNode node, List<String> arguments, int depth) {
        int at = 0;
        for (SchemaKey key : node.keys()) {
            if (at >= arguments.size()) {
                return;
            }
            String word = arguments.get(at++);
            if (!key.isChoice()) {
                value(key.name(), "", word, depth);
            } else if (key.takesValue(word) && at < arguments.size()) {
                value(word, "", arguments.get(at++), depth);
            } else if (XmlText.isName(word)) {
                indent(depth).append('<').append(word).append("/>\n");
            } else {
                value("choice-ident", "", word, depth);
            }
        }
    }

    // What XML can say without a schema, and be read again to the same statement.
    private static boolean isNative(Statement statement) {
        int arguments = statement.arguments().size();
        boolean plain = statement.form() == Form.PLAIN
                && (arguments == 0 || statement.children().isEmpty());
        boolean named = statement.keyword().equals(UNREAD)
                || (statement.form() == Form.PLAIN
                        && arguments == 0
                        && !statement.children().isEmpty()
                        && statement.children().get(0).keyword().equals("name"));
        return XmlText.isName(statement.keyword())
                && arguments <= 1
                && !named
                && (plain || (statement.form() == Form.KEYED && arguments == 1));
    }

    private void unknown(Statement statement, int depth) {
        String keyword = statement.keyword();
        String attributes = attributes(statement);
        if (statement.form() == Form.KEYED) {
            indent(depth).append('<').append(keyword).append(attributes).append(">\n");
            value("name", "", statement.argument(), depth + 1);
            close(SchemaNode.UNKNOWN, statement, depth);
        } else if (!statement.arguments().isEmpty()) {
            value(keyword, attributes, statement.argument(), depth);
        } else if (statement.children().isEmpty()) {
            indent(depth).append('<').append(keyword).append(attributes).append("/>\n");
        } else {
            indent(depth).append('<').append(keyword).append(attributes).append(">\n");
            close(SchemaNode.UNKNOWN, statement, depth);
        }
    }

    private void unread(Statement statement, int depth) {
        indent(depth).append('<').append(UNREAD).append(" keyword=\"");
        XmlText.append(out, statement.keyword());
        out.append("\" form=\"").append(statement.form().name()).append('"').append(attributes(statement));
        out.append(">\n");
        statement.arguments().forEach(a -> value("argument", "", a, depth + 1));
        indent(depth + 1).append("<statements>\n");
        statement.children().forEach(c -> statement(SchemaNode.UNKNOWN, c, depth + 2));
        indent(depth + 1).append("</statements>\n");
        indent(depth).append("</").append(UNREAD).append(">\n");
    }

    private void close(SchemaNode node, Statement statement, int depth) {
        statement.children().forEach(c -> statement(node, c, depth + 1));
        indent(depth).append("</").append(statement.keyword()).append(">\n");
    }

    private static String attributes(Statement statement) {
        if (statement.marks().isEmpty()) {
            return "";
        }
        StringBuilder attributes = new StringBuilder();
        for (Mark mark : statement.marks()) {
            attributes
                    .append(' ')
                    .append(mark.word())
                    .append("=\"")
                    .append(mark.word())
                    .append('"');
        }
        return attributes.toString();
    }

    private StringBuilder indent(int depth) {
        return out.append("    ".repeat(depth));
    }
}
