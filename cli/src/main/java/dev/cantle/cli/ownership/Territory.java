package dev.cantle.cli.ownership;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.netconf.operational.Scope;
import java.util.List;

/**
 * A logical system as a login sees it: by its name among others, or, if the login is confined to it, as if it were the
 * whole router.
 *
 * @param system the logical system
 * @param access what the login sees
 */
public record Territory(LogicalSystem system, Access access) {

    static final String WRAPPER = "logical-systems";

    /** What RPCs about it must name. */
    public Scope scope() {
        return access == Access.MASTER ? Scope.ofLogicalSystem(system.name()) : Scope.ofLogin();
    }

    /** The statements that stand in it, of a configuration as the login sees it. */
    List<Statement> of(Configuration seen) {
        return access == Access.MASTER
                ? seen.child(WRAPPER, system.name()).map(Statement::children).orElse(List.of())
                : seen.statements();
    }

    /** Whether it is there at all, be it empty. */
    boolean isIn(Configuration seen) {
        return access == Access.LOGICAL_SYSTEM
                || seen.child(WRAPPER, system.name()).isPresent();
    }

    /** What stands in it, as the login loads it. */
    List<Statement> wrapped(List<Statement> inside) {
        return access == Access.MASTER && !inside.isEmpty()
                ? List.of(Statement.of(WRAPPER, List.of(system.name()), inside))
                : inside;
    }

    /** Where it begins, from the root that the login sees. */
    ConfigPath path() {
        return access == Access.MASTER ? ConfigPath.of(WRAPPER, system.name()) : ConfigPath.root();
    }
}
