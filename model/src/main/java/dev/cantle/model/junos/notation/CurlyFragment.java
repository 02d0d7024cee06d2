package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.List;

/** Writes single statements in curly notation, for texts that show a part of a configuration. */
public final class CurlyFragment {

    private CurlyFragment() {}

    /**
     * Statements of one block with all in them, their first lines indented by the given columns.
     *
     * @param parent the block in which they stand
     * @param prefix what is written before their keywords, such as {@code family}; empty for most
     */
    public static String print(SchemaNode parent, List<Statement> statements, String prefix, int column) {
        return new CurlyPrinter(Schema.junos()).print(parent, statements, prefix, column);
    }

    /**
     * One entry of a grouped list with all in it, as it stands in the block of its keyword.
     *
     * @param parent the block in which the list stands
     */
    public static String entry(SchemaNode parent, Statement entry, int column) {
        return new CurlyPrinter(Schema.junos()).print(parent.child(entry.keyword()), entry, column);
    }

    /** The arguments of an entry of a grouped list, as they begin its line. */
    public static String entryHead(Statement entry) {
        return CurlyPrinter.words(entry.arguments());
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
