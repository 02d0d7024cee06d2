package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.simulator.message.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The subtree filter of {@code get-configuration}: an element without content selects all that has its name; an element
 * with content selects what matches its content, {@code name} being the key of a list entry.
 */
final class SubtreeFilter {

    private SubtreeFilter() {}

    static Configuration apply(Element filter, Configuration whole) {
        return filter.children().isEmpty() ? whole : new Configuration(kept(filter, whole.statements()));
    }

    private static List<Statement> kept(Element filter, List<Statement> statements) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            filter.children().stream()
                    .filter(part -> part.name().equals(statement.keyword()))
                    .flatMap(part -> match(part, statement).stream())
                    .findFirst()
                    .ifPresent(kept::add);
        }
        return kept;
    }

    private static Optional<Statement> match(Element part, Statement statement) {
        Optional<String> key = part.value("name");
        if (key.isPresent() && !key.get().equals(statement.argument())) {
            return Optional.empty();
        }
        boolean wholly = part.children().stream().allMatch(child -> child.name().equals("name"));
        if (wholly) {
            return Optional.of(statement);
        }
        List<Statement> inside = kept(part, statement.children());
        return inside.isEmpty() ? Optional.empty() : Optional.of(statement.withChildren(inside));
    }
}
