package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.JunosQuoting;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a tree against the schema. */
final class StructureCheck {
    private final SchemaNode root;
    private final Trail trail;
    private final List<Violation> violations = new ArrayList<>();
    private boolean passedBy;

    StructureCheck(SchemaNode root) {
        this.root = root;
        this.trail = new Trail(root);
    }

    List<Violation> check(Configuration configuration, Scope scope) {
        system(configuration.statements(), scope);
        return violations;
    }

    /** Whether there was a statement at which no check has looked, or inside which none has. */
    boolean passedBy() {
        return passedBy;
    }

    private void system(List<Statement> statements, Scope scope) {
        new Walk(new Definitions(statements), scope).block(root, statements, true);
    }

    /** One system, a device or a logical system, with the names that it defines. */
    private final class Walk {

        private final Definitions definitions;
        private final Scope scope;

        Walk(Definitions definitions, Scope scope) {
            this.definitions = definitions;
            this.scope = scope;
        }

        void block(SchemaNode parent, List<Statement> statements, boolean active) {
            Map<String, Statement> cases = Map.of();
            int size = statements.size();
            for (int i = 0; i < size; i++) {
                Statement statement = statements.get(i);
                SchemaNode node = parent.child(statement.keyword());
                if (!node.isRead() || (node.isTopOnly() && scope == Scope.LOGICAL_SYSTEM)) {
                    passBy(node, statement);
                    continue;
                }
                boolean counts = active && !statement.is(Mark.INACTIVE);
                values(node, statement);
                if (counts) {
                    references(node, statement);
                    if (!node.rivalry().isEmpty()) {
                        cases = cases.isEmpty() ? new HashMap<>() : cases;
                        exclusive(node, statement, cases);
                    }
                }
                inside(node, statement, counts);
            }
        }

        private void passBy(SchemaNode node, Statement statement) {
            passedBy = true;
            if (node.kind() != NodeKind.OPAQUE && !SchemaNode.isEverywhere(statement.keyword())) {
                add(node, statement, "syntax error");
            }
        }

        private void inside(SchemaNode node, Statement statement, boolean counts) {
            List<Statement> children = statement.children();
            if (children.isEmpty()) {
                return;
            }
            trail.enter(statement);
            if (node.keyword().equals("logical-systems")) {
                system(children, Scope.LOGICAL_SYSTEM);
            } else {
                block(node, children, counts);
            }
            trail.leave();
        }

        private void references(SchemaNode node, Statement statement) {
            Optional<String> reference = node.reference();
            if (reference.isEmpty()) {
                return;
            }
            String kind = reference.get();
            for (String name : named(node, statement)) {
                if (!definitions.has(kind, name)) {
                    add(node, statement, Definitions.missing(kind, name));
                }
            }
        }

        // then community add X names X, route-filter-like lists name by their first key.
        private List<String> named(SchemaNode node, Statement statement) {
            List<String> arguments = statement.arguments();
            if (node.kind() != NodeKind.LIST || arguments.isEmpty()) {
                return arguments;
            }
            boolean first = !node.keys().get(0).isChoice();
            return List.of(first ? arguments.get(0) : arguments.get(arguments.size() - 1));
        }
    }

    private void exclusive(SchemaNode node, Statement statement, Map<String, Statement> cases) {
        Statement other = cases.putIfAbsent(node.rivalry(), statement);
        if (other != null && !other.keyword().equals(statement.keyword())) {
            add(node, statement, "Can't be configured together with " + other.keyword());
        }
    }

    private void values(SchemaNode node, Statement statement) {
        List<String> arguments = statement.arguments();
        if (node.kind() == NodeKind.LIST) {
            keys(node, statement);
        } else if (node.kind() == NodeKind.LEAF || node.kind() == NodeKind.LEAF_LIST) {
            if (arguments.isEmpty() || (node.kind() == NodeKind.LEAF && arguments.size() > 1)) {
                add(node, statement, "syntax error");
            }
            int size = arguments.size();
            for (int i = 0; i < size; i++) {
                value(node.type(), arguments.get(i), node, statement);
            }
        } else if (!arguments.isEmpty()) {
            add(node, statement, "syntax error");
        }
    }

    private void value(ValueType type, String value, SchemaNode node, Statement statement) {
        Optional<String> complaint = type.complaint(value);
        if (complaint.isPresent()) {
            add(node, statement, complaint.get());
        }
    }

    private void keys(SchemaNode node, Statement statement) {
        List<String> arguments = statement.arguments();
        int at = 0;
        for (SchemaKey key : node.keys()) {
            if (at >= arguments.size()) {
                add(node, statement, "missing argument.");
                return;
            }
            String word = arguments.get(at++);
            if (!key.isChoice()) {
                value(key.type(), word, node, statement);
            } else if (!key.offers(word)) {
                add(node, statement, "syntax error");
            } else if (key.takesValue(word)) {
                at++;
            }
        }
        if (at != arguments.size()) {
            add(node, statement, "syntax error");
        }
    }

    private void add(SchemaNode node, Statement statement, String message) {
        violations.add(new Violation(trail.path(), shown(node, statement), message, Severity.ERROR));
    }

    private static String shown(SchemaNode node, Statement statement) {
        List<String> words = new ArrayList<>();
        if (!node.isHidden()) {
            words.add(statement.keyword());
        }
        if (!node.isSecret() && node.kind() != NodeKind.UNKNOWN) {
            statement.arguments().forEach(a -> words.add(JunosQuoting.quote(a)));
        }
        return words.isEmpty() ? statement.keyword() : String.join(" ", words);
    }
}
