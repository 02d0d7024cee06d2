package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;

/** Writes single statements in curly notation, for texts that show a part of a configuration. */
public final class CurlyFragment {

    private CurlyFragment() {}

    /**
     * One statement with all in it, its first line indented by the given columns.
     *
     * @param parent the block in which it stands
     * @param prefix what is written before its keyword, such as {@code family}; empty for most
     */
    public static String print(SchemaNode parent, Statement statement, String prefix, int column) {
        return new CurlyPrinter(Schema.junos()).print(parent, statement, prefix, column);
    }

    /**
     * The keyword and arguments of a statement, as they begin its line.
     *
     * @param node what the schema says of the statement itself
     */
    public static String head(SchemaNode node, Statement statement, String prefix) {
        return prefix + CurlyPrinter.head(node, statement);
    }
}
