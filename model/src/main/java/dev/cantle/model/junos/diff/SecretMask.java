package dev.cantle.model.junos.diff;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import dev.cantle.model.value.SecretRef;
import java.util.List;

/**
 * Replaces the values of secrets, known by the schema, by one fixed word. References such as {@code env:KEY} tell
 * nothing and stay.
 */
public final class SecretMask {

    /** What stands in the place of a secret. */
    public static final String MASK = "SECRET-DATA";

    private SecretMask() {}

    /** The configuration without its secrets. */
    public static Configuration mask(Configuration configuration) {
        return new Configuration(mask(Schema.junos().root(), configuration.statements()));
    }

    static Statement mask(SchemaNode node, Statement statement) {
        Statement masked = statement;
        if (node.isSecret()) {
            masked = masked.withArguments(
                    statement.arguments().stream().map(SecretMask::value).toList());
        }
        return statement.children().isEmpty() ? masked : masked.withChildren(mask(node, statement.children()));
    }

    static List<Statement> mask(SchemaNode parent, List<Statement> statements) {
        return statements.stream().map(s -> mask(parent.child(s.keyword()), s)).toList();
    }

    private static String value(String value) {
        return SecretRef.isMeantBy(value) ? value : MASK;
    }
}
