package dev.cantle.templates;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds statements that lie outside of a slice, which must never reach a device. It knows nothing of templates or of
 * the schema, so that a mistake in either does not get past it.
 */
public final class ScopeGuard {

    /** What a slice may configure in its logical system. */
    private static final Set<String> OF_A_SLICE = Set.of(
            "interfaces",
            "policy-options",
            "routing-instances",
            "routing-options",
            "protocols",
            "firewall",
            "bridge-domains");

    private static final String WRAPPER = "logical-systems";

    private ScopeGuard() {}

    /**
     * The statements that lie outside of the slice, by their paths from the root that the login sees; empty when all
     * is well.
     *
     * @param configuration what is to be pushed, in the form of the access
     * @param logicalSystem the logical system of the slice
     * @param access what the login sees
     */
    public static List<ConfigPath> outside(Configuration configuration, LogicalSystem logicalSystem, Access access) {
        return outside(configuration, List.of(logicalSystem), access);
    }

    /**
     * The same for a slice that moves from one logical system to another, and so reaches into both.
     *
     * @param logicalSystems where the slice is to be, and where it was
     */
    public static List<ConfigPath> outside(
            Configuration configuration, List<LogicalSystem> logicalSystems, Access access) {
        return switch (access) {
            case LOGICAL_SYSTEM -> foreign(ConfigPath.root(), configuration.statements());
            case MASTER -> outsideOfWrappers(configuration, logicalSystems);
        };
    }

    private static List<ConfigPath> outsideOfWrappers(Configuration configuration, List<LogicalSystem> logicalSystems) {
        List<ConfigPath> outside = new ArrayList<>();
        for (Statement statement : configuration.statements()) {
            boolean own = statement.keyword().equals(WRAPPER)
                    && logicalSystems.stream()
                            .anyMatch(system -> statement.arguments().equals(List.of(system.name())));
            outside.addAll(own ? foreign(path(statement), statement.children()) : List.of(path(statement)));
        }
        return outside;
    }

    private static List<ConfigPath> foreign(ConfigPath at, List<Statement> statements) {
        List<ConfigPath> foreign = new ArrayList<>();
        for (Statement statement : statements) {
            if (!OF_A_SLICE.contains(statement.keyword())
                    || !statement.arguments().isEmpty()) {
                foreign.add(at.then(path(statement).words()));
            }
        }
        return foreign;
    }

    private static ConfigPath path(Statement statement) {
        return ConfigPath.of(statement.keyword()).then(statement.arguments());
    }
}
