package dev.cantle.cli.importing.junos;

import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which lines of policies another form of a logical system says in policies of its own. */
final class RestatedPolicies {

    private static final List<String> DIRECTIONS = List.of("import", "export");

    /** What {@link Accepted} reads of a term that accepts. */
    private static final Set<String> READ = Set.of(
            "prefix-list",
            "prefix-list-filter",
            "route-filter",
            "community",
            "local-preference",
            "metric",
            "as-path-prepend",
            "accept");

    private final Branch from;
    private final Branch to;

    RestatedPolicies(Branch from, Branch to) {
        this.from = from;
        this.to = to;
    }

    /** Two sessions with one far end, one of each form, and the policies of one direction. */
    private record Use(Session session, Session other, String direction) {}

    /** Whether both forms let the same routes pass and do the same with them. */
    boolean agree(Session session, Session other, String direction) {
        Accepted one = accepted(from, session, direction);
        Accepted two = accepted(to, other, direction);
        return one.isBounded() == two.isBounded()
                && same(one.prefixes(), two.prefixes())
                && same(one.wanted(), two.wanted())
                && same(one.preferences(), two.preferences())
                && same(one.communities(), two.communities())
                && same(one.metrics(), two.metrics())
                && same(one.prepends(), two.prepends());
    }

    private static Accepted accepted(Branch inside, Session session, String direction) {
        return Accepted.by(inside.in("policy-options"), session.values(direction));
    }

    private static boolean same(List<?> one, List<?> two) {
        return new HashSet<>(one).equals(new HashSet<>(two));
    }

    /** Whether the other form says a line, given from inside of {@code policy-options} on. */
    boolean hold(List<Statement> path) {
        Statement named = path.get(0);
        return switch (named.keyword()) {
            case "policy-statement" -> ofPolicy(named.argument(), path.subList(1, path.size()));
            case "prefix-list", "community" -> ofList(named);
            default -> false;
        };
    }

    private boolean ofPolicy(String name, List<Statement> path) {
        List<Use> uses = uses(name);
        return !uses.isEmpty() && uses.stream().allMatch(use -> says(use, name, path));
    }

    private boolean ofList(Statement list) {
        List<String> naming = from.in("policy-options").all("policy-statement").stream()
                .filter(policy -> terms(Branch.of(policy)).stream().anyMatch(term -> names(term, list)))
                .map(Statement::argument)
                .toList();
        return !naming.isEmpty()
                && naming.stream().allMatch(policy -> {
                    List<Use> uses = uses(policy);
                    return !uses.isEmpty()
                            && uses.stream().allMatch(use -> agree(use.session, use.other, use.direction));
                });
    }

    private static boolean names(Branch term, Statement list) {
        List<Statement> all = new ArrayList<>(term.in("from").statements());
        all.addAll(term.in("then").statements());
        return all.stream()
                .anyMatch(one -> one.keyword().startsWith(list.keyword())
                        && one.arguments().contains(list.argument()));
    }

    private boolean says(Use use, String name, List<Statement> path) {
        boolean inTerm = path.get(0).keyword().equals("term");
        Branch policy = from.in("policy-options").in("policy-statement", name);
        Branch term = inTerm ? policy.in("term", path.get(0).argument()) : policy;
        List<Statement> rest = inTerm ? path.subList(1, path.size()) : path;
        boolean read = rest.size() > 1 && isRead(term, rest.get(1));
        return agree(use.session, use.other, use.direction)
                && (read
                        || use.other.values(use.direction).stream()
                                .map(its -> to.in("policy-options").in("policy-statement", its))
                                .flatMap(its -> terms(its).stream())
                                .anyMatch(its -> accepts(term) && accepts(its) && Restated.holds(its, rest)));
    }

    /** Whether a statement counts for what a chain of policies accepts. */
    private static boolean isRead(Branch term, Statement statement) {
        Branch then = term.in("then");
        boolean added = !statement.keyword().equals("community")
                || statement.arguments().size() < 2
                || statement.argument().equals("add");
        boolean closes = statement.keyword().equals("reject")
                && then.has("reject")
                && term.in("from").isEmpty();
        return closes || (then.has("accept") && READ.contains(statement.keyword()) && added);
    }

    private static boolean accepts(Branch term) {
        return term.in("then").has("accept");
    }

    private static List<Branch> terms(Branch policy) {
        List<Branch> all = new ArrayList<>();
        policy.all("term").forEach(term -> all.add(Branch.of(term)));
        all.add(policy);
        return all;
    }

    /** Where a policy counts; none if one of the sessions has no counterpart. */
    private List<Use> uses(String policy) {
        List<Use> uses = new ArrayList<>();
        for (Statement instance : from.in("routing-instances").all("instance")) {
            List<Session> others = Restated.sessions(to, instance.argument());
            for (Session session : Restated.sessions(from, instance.argument())) {
                for (String direction : DIRECTIONS) {
                    if (session.values(direction).contains(policy)) {
                        List<Use> found = others.stream()
                                .filter(other -> other.peer().equals(session.peer()))
                                .map(other -> new Use(session, other, direction))
                                .toList();
                        if (found.isEmpty()) {
                            return List.of();
                        }
                        uses.addAll(found);
                    }
                }
            }
        }
        return uses;
    }
}
