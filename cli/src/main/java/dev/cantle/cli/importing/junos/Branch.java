package dev.cantle.cli.importing.junos;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The statements at one place of a configuration, without those that are inactive; none where nothing stands.
 *
 * @param statements the statements
 */
record Branch(List<Statement> statements) {

    private static final Branch NONE = new Branch(List.of());

    Branch {
        statements = statements.stream().filter(s -> !s.is(Mark.INACTIVE)).toList();
    }

    static Branch of(Configuration configuration) {
        return new Branch(configuration.statements());
    }

    static Branch of(Statement statement) {
        return new Branch(statement.children());
    }

    /** What stands inside of the first statement with this keyword, or list entry with these keys. */
    Branch in(String keyword, String... keys) {
        return find(keyword, keys).map(Branch::of).orElse(NONE);
    }

    /** All statements with this keyword. */
    List<Statement> all(String keyword) {
        return statements.stream().filter(s -> s.keyword().equals(keyword)).toList();
    }

    /** Whether the statement is there. */
    boolean has(String keyword) {
        return find(keyword).isPresent();
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    /** The value of the leaf at the end of the path. */
    Optional<String> value(String... path) {
        Branch at = this;
        for (int i = 0; i < path.length - 1; i++) {
            at = at.in(path[i]);
        }
        return at.find(path[path.length - 1])
                .filter(s -> !s.arguments().isEmpty())
                .map(Statement::argument);
    }

    /** The values of a leaf-list. */
    List<String> values(String keyword) {
        return find(keyword).map(Statement::arguments).orElse(List.of());
    }

    private Optional<Statement> find(String keyword, String... keys) {
        return statements.stream()
                .filter(s -> s.keyword().equals(keyword)
                        && s.arguments().size() >= keys.length
                        && s.arguments().subList(0, keys.length).equals(Arrays.asList(keys)))
                .findFirst();
    }
}
