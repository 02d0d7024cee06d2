package dev.cantle.model.junos;

import java.util.List;
import java.util.Optional;

/**
 * A Junos configuration, or a part of one that begins at the root of a device or of a logical system. Immutable.
 *
 * @param statements the statements at the root, in order
 */
public record Configuration(List<Statement> statements) {

    public Configuration {
        statements = List.copyOf(statements);
    }

    /** A configuration of these statements. */
    public static Configuration of(Statement... statements) {
        return new Configuration(List.of(statements));
    }

    /** A configuration without a statement. */
    public static Configuration empty() {
        return new Configuration(List.of());
    }

    /** Whether there is no statement at all. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** The first root statement with this keyword whose arguments begin with the given ones. */
    public Optional<Statement> child(String name, String... keys) {
        return first(statements, name, keys);
    }

    /** All root statements with this keyword, in order. */
    public List<Statement> children(String name) {
        return statements.stream().filter(s -> s.keyword().equals(name)).toList();
    }

    static Optional<Statement> first(List<Statement> among, String name, String... keys) {
        for (Statement statement : among) {
            if (statement.keyword().equals(name) && begins(statement.arguments(), keys)) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(List<String> arguments, String... keys) {
        return keys.length <= arguments.size()
                && arguments.subList(0, keys.length).equals(List.of(keys));
    }
}
