package dev.cantle.model.junos.diff;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.CurlyFragment;
import dev.cantle.model.junos.schema.SchemaNode;

/**
 * One line or block of a difference.
 *
 * @param block where it stands
 * @param kind what has happened to it
 * @param statement the statement
 */
record Change(Block block, Kind kind, Statement statement) {

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
        SchemaNode node = block.node().child(statement.keyword());
        // Junos sets blocks one column further in than leaves.
        int column = block.depth() + (node.isBlock() || !statement.children().isEmpty() ? 2 : 1);
        boolean whole = kind == Kind.ADDED || kind == Kind.REMOVED;
        String text = whole
                ? CurlyFragment.print(block.node(), masked(node, secretsMasked), block.prefix(), column)
                : " ".repeat(column)
                        + lead()
                        + CurlyFragment.head(node, masked(node, secretsMasked), block.prefix())
                        + (node.isBlock() || !statement.children().isEmpty() ? " { ... }\n" : ";\n");
        text.lines().forEach(line -> out.append(kind.sign).append(line).append('\n'));
    }

    private String lead() {
        return switch (kind) {
            case DEACTIVATED -> "inactive: ";
            case ACTIVATED -> "active: ";
            default -> "";
        };
    }

    private Statement masked(SchemaNode node, boolean secretsMasked) {
        return secretsMasked ? SecretMask.mask(node, statement) : statement;
    }
}
