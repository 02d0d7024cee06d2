package dev.cantle.simulator.rpc;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Scope;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What of the configuration a login sees: all of it, or one logical system as if it were the router. */
public final class Sight {

    private static final String KEYWORD = "logical-systems";

    /** What may stand in a logical system (Juniper's configuration model for 21.3). */
    private static final Set<String> TENANT = Set.of(
            "interfaces",
            "protocols",
            "policy-options",
            "routing-instances",
            "routing-options",
            "forwarding-options",
            "system",
            "access",
            "access-profile",
            "firewall",
            "multicast-snooping-options",
            "services",
            "bridge-domains",
            "switch-options",
            "vlans");

    private final String confinedTo;

    /** The sight of the login that asks. */
    public Sight(Call call) {
        this.confinedTo = call.confinedTo();
    }

    /** Whose configuration the login sees. */
    public Scope scope() {
        return confinedTo.isEmpty() ? Scope.DEVICE : Scope.LOGICAL_SYSTEM;
    }

    /** The part that the login sees. */
    public Configuration of(Configuration whole) {
        if (confinedTo.isEmpty()) {
            return whole;
        }
        return whole.child(KEYWORD, confinedTo)
                .map(found -> new Configuration(found.children()))
                .orElseGet(Configuration::empty);
    }

    /**
     * The whole with the login's part replaced.
     *
     * @throws RpcRefusedException if the part holds what may only stand outside of a logical system
     */
    public Configuration into(Configuration whole, Configuration part) throws RpcRefusedException {
        if (confinedTo.isEmpty()) {
            return part;
        }
        for (Statement statement : part.statements()) {
            if (!TENANT.contains(statement.keyword())) {
                throw new RpcRefusedException(RpcError.denied(statement.keyword()));
            }
        }
        Statement changed = Statement.of(KEYWORD, List.of(confinedTo), part.statements());
        List<Statement> statements = new ArrayList<>();
        boolean placed = false;
        for (Statement statement : whole.statements()) {
            boolean its =
                    statement.keyword().equals(KEYWORD) && statement.argument().equals(confinedTo);
            statements.add(its ? changed : statement);
            placed |= its;
        }
        if (!placed) {
            statements.add(changed);
        }
        return new Configuration(statements);
    }
}
