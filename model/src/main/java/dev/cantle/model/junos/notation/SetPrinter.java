package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.JunosQuoting;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;

/** Writes set notation: a line for each value, as Junos does. */
final class SetPrinter {

    private final Schema schema;
    private final StringBuilder out = new StringBuilder();

    SetPrinter(Schema schema) {
        this.schema = schema;
    }

    String print(Configuration configuration) {
        for (Statement statement : configuration.statements()) {
            statement(schema.root().child(statement.keyword()), statement, "");
        }
        return out.isEmpty() ? "\n" : out.toString();
    }

    private void statement(SchemaNode node, Statement statement, String parent) {
        boolean value = node.kind() == NodeKind.LEAF || node.kind() == NodeKind.LEAF_LIST;
        String named = node.isHidden() ? parent : parent + " " + JunosQuoting.quote(statement.keyword());
        // Without its keyword a hidden leaf is named by its value only.
        String path = value && !node.isHidden() ? named : whole(node, named, statement);
        if (statement.is(Mark.DELETE)) {
            delete(node, statement, named);
        } else {
            if (statement.is(Mark.REPLACE)) {
                line("delete", path);
            }
            if (statement.is(Mark.REPLACE)
                    && statement.children().stream().allMatch(c -> c.is(Mark.DELETE))
                    && !value) {
                line("set", path);
                statement.children().forEach(c -> statement(node.child(c.keyword()), c, path));
            } else {
                content(node, statement, named);
            }
        }
        marks(statement, path);
    }

    private void delete(SchemaNode node, Statement statement, String named) {
        if (node.kind() == NodeKind.LEAF_LIST && !statement.arguments().isEmpty()) {
            statement.arguments().forEach(v -> line("delete", named + " " + JunosQuoting.quote(v)));
        } else {
            line("delete", whole(node, named, statement));
        }
    }

    private void content(SchemaNode node, Statement statement, String named) {
        if (!statement.children().isEmpty()) {
            String path = whole(node, named, statement);
            statement.children().forEach(c -> statement(node.child(c.keyword()), c, path));
        } else if (node.kind() == NodeKind.LEAF_LIST) {
            statement.arguments().forEach(v -> line("set", named + " " + JunosQuoting.quote(v)));
        } else {
            line("set", whole(node, named, statement));
        }
    }

    private void marks(Statement statement, String path) {
        if (statement.is(Mark.INACTIVE)) {
            line("deactivate", path);
        }
        if (statement.is(Mark.ACTIVE)) {
            line("activate", path);
        }
        if (statement.is(Mark.PROTECT)) {
            line("protect", path);
        }
        if (statement.is(Mark.UNPROTECT)) {
            line("unprotect", path);
        }
        for (String comment : statement.comments()) {
            line("annotate", path + " " + JunosQuoting.always(comment));
        }
    }

    private static String whole(SchemaNode node, String named, Statement statement) {
        StringBuilder path = new StringBuilder(named);
        for (String argument : statement.arguments()) {
            path.append(' ').append(node.isSecret() ? JunosQuoting.always(argument) : JunosQuoting.quote(argument));
        }
        return path.toString();
    }

    private void line(String verb, String path) {
        out.append(verb).append(path).append('\n');
    }
}
