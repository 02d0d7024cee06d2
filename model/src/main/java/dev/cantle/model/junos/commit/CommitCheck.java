package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.Scope;
import dev.cantle.model.junos.schema.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Says whether a device would commit a configuration, as far as Cantle's schema and rules go. Inactive statements are
 * checked for their form only.
 */
public final class CommitCheck {

    private static final List<CommitRule> RULES = List.of(
            new VrfComplete(),
            new InstanceInterfaces(),
            new PeerAsGiven(),
            new TtlForSingleHop(),
            new BridgeDomains(),
            new BridgeFamilyAlone(),
            new PortTagging(),
            new Layer2Policers(),
            new NetconfOptions());

    private CommitCheck() {}

    /** What a device says against its whole configuration, in order; empty if it commits. */
    public static List<Violation> check(Configuration configuration) {
        return check(configuration, Scope.DEVICE);
    }

    /** What a device says against a configuration of the given scope, in order; empty if it commits. */
    public static List<Violation> check(Configuration configuration, Scope scope) {
        List<Violation> violations = new ArrayList<>(Schema.junos().validate(configuration, scope));
        List<Statement> active = ActiveStatements.of(configuration.statements());
        List<SystemView> systems = new ArrayList<>();
        systems.add(new SystemView(ConfigPath.root(), active, scope == Scope.DEVICE ? active : List.of()));
        for (Statement statement : active) {
            if (statement.keyword().equals("logical-systems")) {
                ConfigPath path = ConfigPath.of("logical-systems", statement.argument());
                systems.add(new SystemView(path, statement.children(), active));
            }
        }
        for (SystemView system : systems) {
            RULES.forEach(rule -> rule.check(system, violations::add));
        }
        new UnitsOfOneSystem().check(systems, violations::add);
        return violations;
    }
}
