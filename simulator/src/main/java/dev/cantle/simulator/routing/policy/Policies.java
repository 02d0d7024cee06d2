package dev.cantle.simulator.routing.policy;

import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The policies of a system, evaluated as Junos does it: terms in order, the first one that accepts or rejects decides,
 * then the next policy, then the protocol's default. A condition that is not known here matches nothing.
 */
public final class Policies {

    private final Map<String, Statement> statements = new HashMap<>();
    private final Conditions conditions;
    private final Actions actions;

    /** The policies under {@code policy-options}. */
    public Policies(List<Statement> policyOptions) {
        for (Statement options : policyOptions) {
            options.children("policy-statement").forEach(policy -> statements.put(policy.argument(), policy));
        }
        Communities communities = new Communities(policyOptions);
        this.conditions = new Conditions(policyOptions, communities);
        this.actions = new Actions(communities);
    }

    /**
     * Evaluates a chain of policies.
     *
     * @param chain the names of the policies, in order; one that is not defined rejects
     * @param otherwise the protocol's default
     */
    public Verdict judge(List<String> chain, Route route, boolean otherwise) {
        Attributes attributes = route.attributes();
        boolean byDefault = otherwise;
        for (String name : chain) {
            Statement policy = statements.get(name);
            if (policy == null) {
                return new Verdict(false, attributes);
            }
            List<Statement> terms = new ArrayList<>(policy.children("term"));
            terms.add(policy);
            for (Statement term : terms) {
                if (!conditions.match(term, route, attributes)) {
                    continue;
                }
                attributes = actions.apply(term, attributes);
                Optional<Boolean> decision = Actions.decision(term);
                if (decision.isPresent()) {
                    return new Verdict(decision.get(), attributes);
                }
                byDefault = Actions.defaultDecision(term).orElse(byDefault);
                if (Actions.isNextPolicy(term)) {
                    break;
                }
            }
        }
        return new Verdict(byDefault, attributes);
    }
}
