package dev.cantle.simulator.rpc;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The commit check of rpd: policies that BGP uses, and prefix lists that policies use, must be defined. */
final class PolicyReferences {

    private final ConfigPath path;
    private final Set<String> policies = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final List<RpcError> errors = new ArrayList<>();

    private PolicyReferences(ConfigPath path, List<Statement> statements) {
        this.path = path;
        for (Statement options : named(statements, "policy-options")) {
            named(options.children(), "policy-statement").forEach(policy -> policies.add(policy.argument()));
            named(options.children(), "prefix-list").forEach(list -> lists.add(list.argument()));
        }
    }

    static List<RpcError> check(Configuration configuration) {
        List<RpcError> errors = new ArrayList<>(check(ConfigPath.root(), configuration.statements()));
        for (Statement logicalSystem : named(configuration.statements(), "logical-systems")) {
            ConfigPath path = ConfigPath.of("logical-systems", logicalSystem.argument());
            errors.addAll(check(path, logicalSystem.children()));
        }
        return errors;
    }

    private static List<RpcError> check(ConfigPath path, List<Statement> statements) {
        PolicyReferences references = new PolicyReferences(path, statements);
        references.bgp(path, statements);
        for (Statement instances : named(statements, "routing-instances")) {
            for (Statement instance : named(instances.children(), "instance")) {
                references.bgp(path.then("routing-instances", instance.argument()), instance.children());
            }
        }
        named(statements, "policy-options").forEach(references::policies);
        return references.errors;
    }

    private void bgp(ConfigPath at, List<Statement> statements) {
        for (Statement protocols : named(statements, "protocols")) {
            for (Statement bgp : named(protocols.children(), "bgp")) {
                ConfigPath where = at.then("protocols", "bgp");
                uses(where, bgp);
                for (Statement group : named(bgp.children(), "group")) {
                    ConfigPath inGroup = where.then("group", group.argument());
                    uses(inGroup, group);
                    named(group.children(), "neighbor")
                            .forEach(peer -> uses(inGroup.then("neighbor", peer.argument()), peer));
                }
            }
        }
    }

    private void uses(ConfigPath at, Statement statement) {
        for (String way : List.of("import", "export")) {
            for (Statement used : named(statement.children(), way)) {
                used.arguments().stream()
                        .filter(policy -> !policies.contains(policy))
                        .forEach(policy -> errors.add(
                                RpcError.failed("Policy error: Policy " + policy + " referenced but not defined")
                                        .at(at.toString(), way)));
            }
        }
    }

    private void policies(Statement options) {
        for (Statement policy : named(options.children(), "policy-statement")) {
            List<Statement> terms = new ArrayList<>(named(policy.children(), "term"));
            terms.add(policy);
            for (Statement term : terms) {
                for (Statement from : named(term.children(), "from")) {
                    for (Statement list : named(from.children(), "prefix-list")) {
                        if (!lists.contains(list.argument())) {
                            errors.add(RpcError.failed("Policy error: prefix-list " + list.argument()
                                            + " referenced but not defined")
                                    .at(
                                            path.then("policy-options", "policy-statement", policy.argument())
                                                    .toString(),
                                            "prefix-list"));
                        }
                    }
                }
            }
        }
    }

    private static List<Statement> named(List<Statement> statements, String keyword) {
        return statements.stream()
                .filter(statement -> statement.keyword().equals(keyword) && !statement.is(Mark.INACTIVE))
                .toList();
    }
}
