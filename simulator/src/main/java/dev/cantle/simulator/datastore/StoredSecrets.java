package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import dev.cantle.model.secret.Type9;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Writes secrets as a router keeps them. A secret that comes in clear text becomes its {@code $9$} form with a new
 * salt, and so is a change even if the key is the same. What comes scrambled or hashed stays as it is.
 */
final class StoredSecrets {

    private static final String MASTER_PASSWORD_FORM = "$8$";

    /** Holds a hash, which nothing scrambles. */
    private static final String HASHED = "encrypted-password";

    private final RandomGenerator random;
    private final Set<String> taken = new HashSet<>();

    private StoredSecrets(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The configuration as it is stored.
     *
     * @param before what was stored until now: no new secret gets a form that stands there
     */
    static Configuration store(Configuration loaded, Configuration before, RandomGenerator random) {
        StoredSecrets secrets = new StoredSecrets(random);
        SchemaNode root = Schema.junos().root();
        secrets.take(root, before.statements());
        return new Configuration(secrets.stored(root, loaded.statements()));
    }

    private void take(SchemaNode parent, List<Statement> statements) {
        for (Statement statement : statements) {
            SchemaNode node = parent.child(statement.keyword());
            if (node.isSecret()) {
                taken.addAll(statement.arguments());
            }
            take(node, statement.children());
        }
    }

    private List<Statement> stored(SchemaNode parent, List<Statement> statements) {
        return statements.stream()
                .map(statement -> stored(parent.child(statement.keyword()), statement))
                .toList();
    }

    private Statement stored(SchemaNode node, Statement statement) {
        if (isClear(node, statement)) {
            return statement.withArguments(List.of(scrambled(statement.argument())));
        }
        return statement.children().isEmpty() ? statement : statement.withChildren(stored(node, statement.children()));
    }

    private static boolean isClear(SchemaNode node, Statement statement) {
        return node.kind() == NodeKind.LEAF
                && node.isSecret()
                && !node.keyword().equals(HASHED)
                && !statement.argument().isEmpty()
                && !Type9.isMarked(statement.argument())
                && !statement.argument().startsWith(MASTER_PASSWORD_FORM);
    }

    // Some salts leave no other choice: without the check, one load in some hundreds would look like no change.
    private String scrambled(String secret) {
        char[] bytes = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1).toCharArray();
        String form = Type9.encode(bytes, random);
        while (!taken.add(form)) {
            form = Type9.encode(bytes, random);
        }
        return form;
    }
}
