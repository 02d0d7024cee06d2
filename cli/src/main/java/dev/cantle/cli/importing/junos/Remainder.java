package dev.cantle.cli.importing.junos;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import dev.cantle.model.secret.SecretText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one configuration says and another does not, in set commands without secrets. A key is the same as any other
 * here: whether two keys are equal is not for this to tell.
 */
final class Remainder {

    /** What stands in the place of a secret. */
    static final String MASK = "SECRET-DATA";

    private Remainder() {}

    /** The lines of a configuration that another one lacks, in Junos' order. */
    static List<String> of(Configuration configuration, Configuration other) {
        Set<String> lines = new LinkedHashSet<>(lines(configuration));
        lines(other).forEach(lines::remove);
        return List.copyOf(lines);
    }

    /** All lines of a configuration. */
    static List<String> lines(Configuration configuration) {
        Configuration masked = new Configuration(mask(
                Schema.junos().root(), Schema.junos().canonical(configuration).statements()));
        return Notation.SET
                .print(masked)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> SecretText.mask(line, MASK))
                .toList();
    }

    private static List<Statement> mask(SchemaNode parent, List<Statement> statements) {
        return statements.stream().map(s -> mask(parent.child(s.keyword()), s)).toList();
    }

    private static Statement mask(SchemaNode node, Statement statement) {
        Statement bare = statement;
        if (node.isSecret()) {
            bare = bare.withArguments(List.of(MASK));
        }
        return bare.withChildren(mask(node, bare.children()));
    }
}
