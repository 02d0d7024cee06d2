package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a path into a configuration. */
final class PathWalk {

    private final Schema schema;

    PathWalk(Schema schema) {
        this.schema = schema;
    }

    Optional<Statement> find(Configuration configuration, ConfigPath path) {
        List<Statement> among = configuration.statements();
        Optional<Statement> found = Optional.empty();
        for (Step step : steps(path)) {
            found = among.stream().filter(s -> matches(step, s)).findFirst();
            if (found.isEmpty()) {
                return found;
            }
            among = found.get().children();
        }
        return found;
    }

    Configuration remove(Configuration configuration, ConfigPath path) {
        return new Configuration(edit(configuration.statements(), steps(path), 0, List.of()));
    }

    Configuration replace(Configuration configuration, ConfigPath path, Statement by) {
        return new Configuration(edit(configuration.statements(), steps(path), 0, List.of(by)));
    }

    private List<Step> steps(ConfigPath path) {
        return LineResolver.resolve(schema.root(), Word.of(path.words()));
    }

    private static List<Statement> edit(List<Statement> among, List<Step> steps, int at, List<Statement> by) {
        List<Statement> result = new ArrayList<>(among.size());
        for (Statement statement : among) {
            if (steps.isEmpty() || !matches(steps.get(at), statement)) {
                result.add(statement);
            } else if (at == steps.size() - 1) {
                result.addAll(by);
            } else {
                List<Statement> children = edit(statement.children(), steps, at + 1, by);
                if (!children.isEmpty() || !steps.get(at).node().vanishesEmpty()) {
                    result.add(statement.withChildren(children));
                }
            }
        }
        return result;
    }

    private static boolean matches(Step step, Statement statement) {
        List<String> wanted = step.arguments();
        return statement.keyword().equals(step.keyword())
                && (wanted.isEmpty()
                        || (step.node().kind() == NodeKind.LEAF_LIST
                                ? statement.arguments().containsAll(wanted)
                                : statement.arguments().equals(wanted)));
    }
}
