package dev.cantle.model.junos.diff;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.CurlyFragment;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.List;

/**
 * One line or block of a difference.
 *
 * @param block where it stands
 * @param kind what has happened to it
 * @param statements the statement; several only when all entries of a grouped list come or go with its keyword
 */
record Change(Block block, Kind kind, List<Statement> statements) {

    Change {
        statements = List.copyOf(statements);
    }

    /** What a difference can say of a statement. */
    enum Kind {
        ADDED('+'),
        REMOVED('-'),
        /** It was there before and is shown to tell where the next one was added. */
        NEIGHBOUR(' '),
        MOVED('!'),
        DEACTIVATED('!'),
        ACTIVATED('!');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    void print(StringBuilder out, boolean secretsMasked) {
        Statement first = statements.get(0);
        SchemaNode node = block.node().child(first.keyword());
        boolean inner = node.isBlock() || !first.children().isEmpty();
        // Junos sets blocks one column further in than leaves.
        int column = block.depth() + (inner ? 2 : 1);
        List<Statement> shown = secretsMasked ? SecretMask.mask(block.node(), statements) : statements;
        String text = kind == Kind.ADDED || kind == Kind.REMOVED
                ? whole(shown, column)
                : " ".repeat(column) + lead() + head(node, shown.get(0)) + (inner ? " { ... }\n" : ";\n");
        text.lines().forEach(line -> out.append(kind.sign).append(line).append('\n'));
    }

    private String whole(List<Statement> shown, int column) {
        return block.group().isEmpty()
                ? CurlyFragment.print(block.node(), shown, block.prefix(), column)
                : CurlyFragment.entry(block.node(), shown.get(0), column);
    }

    private String head(SchemaNode node, Statement shown) {
        return block.group().isEmpty()
                ? CurlyFragment.head(node, shown, block.prefix())
                : CurlyFragment.entryHead(shown);
    }

    private String lead() {
        return switch (kind) {
            case DEACTIVATED -> "inactive: ";
            case ACTIVATED -> "active: ";
            default -> "";
        };
    }
}
