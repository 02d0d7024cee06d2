package dev.cantle.cli.push.key;

import dev.cantle.cli.pipeline.Secret;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.secret.Type9;
import dev.cantle.model.value.SecretRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts secrets in the place of their references, just before a configuration is loaded.
 *
 * <p>Junos stores a key in a form with a random salt. Loading the same key again would therefore always look like a
 * change. So a key that the device has already is loaded in the very form in which the device holds it: pushing twice
 * gives an empty difference.
 */
public final class KeyFilling {

    private static final String KEY = "authentication-key";

    private final Map<SecretRef, Secret> secrets;

    /** Fills in these secrets. */
    public KeyFilling(Map<SecretRef, Secret> secrets) {
        this.secrets = secrets;
    }

    /**
     * Fills the references of a configuration.
     *
     * @param wanted what was rendered, with references
     * @param running what the device runs at the same level
     */
    public Configuration fill(Configuration wanted, Configuration running) {
        return new Configuration(fill(wanted.statements(), running.statements()));
    }

    /** Whether the statement holds a key. */
    static boolean isKey(Statement statement) {
        return statement.keyword().equals(KEY);
    }

    private List<Statement> fill(List<Statement> wanted, List<Statement> running) {
        List<Statement> filled = new ArrayList<>(wanted.size());
        for (Statement statement : wanted) {
            Optional<Statement> match = running.stream()
                    .filter(candidate -> candidate.keyword().equals(statement.keyword())
                            && (isKey(statement) || candidate.arguments().equals(statement.arguments())))
                    .findFirst();
            filled.add(
                    isKey(statement)
                            ? key(statement, match.map(Statement::argument).orElse(""))
                            : statement.withChildren(fill(
                                    statement.children(),
                                    match.map(Statement::children).orElse(List.of()))));
        }
        return filled;
    }

    private Statement key(Statement statement, String held) {
        Secret secret = secrets.get(SecretRef.parse(statement.argument()));
        if (secret == null) {
            throw new IllegalStateException("The secret " + statement.argument() + " was not resolved");
        }
        char[] plain = secret.copy();
        try {
            return statement.withArguments(List.of(holds(held, secret) ? held : new String(plain)));
        } finally {
            Arrays.fill(plain, '\0');
        }
    }

    private static boolean holds(String held, Secret secret) {
        Optional<char[]> decoded = Type9.isMarked(held) ? Type9.decode(held) : Optional.of(held.toCharArray());
        boolean same = decoded.map(secret::is).orElse(false);
        decoded.ifPresent(characters -> Arrays.fill(characters, '\0'));
        return same;
    }
}
