package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that one system defines, a device or a logical system, by what they name. */
final class Definitions {

    private final Map<String, Set<String>> names = new HashMap<>();

    Definitions(List<Statement> statements) {
        for (Statement statement : active(statements)) {
            switch (statement.keyword()) {
                case "policy-options" -> policyOptions(active(statement.children()));
                case "firewall" -> active(statement.children()).forEach(this::firewall);
                case "logical-systems" -> define("logical-system", statement);
                default -> {}
            }
        }
    }

    private void policyOptions(List<Statement> options) {
        for (Statement option : options) {
            define(option.keyword().equals("policy-statement") ? "policy" : option.keyword(), option);
        }
    }

    private void firewall(Statement statement) {
        if (statement.keyword().equals("policer")) {
            define("policer", statement);
        }
        for (Statement family : active(statement.children())) {
            active(family.children("filter")).forEach(f -> define("filter", f));
        }
    }

    private void define(String kind, Statement statement) {
        names.computeIfAbsent(kind, k -> new HashSet<>()).add(statement.argument());
    }

    private static List<Statement> active(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.is(Mark.INACTIVE)) {
                return statements.stream().filter(s -> !s.is(Mark.INACTIVE)).toList();
            }
        }
        return statements;
    }

    /** Whether the name is defined. Expressions over policies are left to the device. */
    boolean has(String kind, String name) {
        return names.getOrDefault(kind, Set.of()).contains(name)
                || (kind.equals("policy") && name.chars().anyMatch(c -> "()&|! ".indexOf(c) >= 0));
    }

    /** What Junos says when the name is not defined. */
    static String missing(String kind, String name) {
        return switch (kind) {
            case "policy" -> "Policy error: Policy " + name + " referenced but not defined";
            case "prefix-list" -> "Policy error: Prefix list " + name + " referenced but not defined";
            case "community" -> "Policy error: Community " + name + " referenced but not defined";
            case "as-path" -> "Policy error: AS path " + name + " referenced but not defined";
            case "logical-system" -> "Referenced logical system must be configured";
            default -> "Referenced " + kind + " '" + name + "' is not defined";
        };
    }
}
