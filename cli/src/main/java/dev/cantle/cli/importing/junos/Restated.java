package dev.cantle.cli.importing.junos;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which lines of a logical system another form of it says in other words: at a group instead of its neighbor or the
 * other way round, and under other names of groups, policies, lists, communities, policers and bridge domains.
 */
final class Restated {

    private static final String WRAPPER = "logical-systems";

    private final Branch from;
    private final Branch to;
    private final RestatedPolicies policies;

    Restated(Configuration from, Configuration to) {
        this.from = inside(from);
        this.to = inside(to);
        this.policies = new RestatedPolicies(this.from, this.to);
    }

    private static Branch inside(Configuration configuration) {
        return configuration.children(WRAPPER).stream()
                .findFirst()
                .map(Branch::of)
                .orElse(Branch.of(configuration));
    }

    /** Whether the other form says what a set command says, in other words. */
    boolean holds(String command) {
        List<Statement> path = path(command);
        if (path.size() < 3) {
            return false;
        }
        return switch (path.get(0).keyword()) {
            case "routing-instances" -> ofSession(path);
            case "policy-options" -> policies.hold(path.subList(1, path.size()));
            case "firewall" -> ofPolicer(path);
            case "interfaces" -> policesUnit(path);
            case "bridge-domains" -> ofDomain(path);
            default -> false;
        };
    }

    /** The statements that a command names, from the root of the logical system on; none if it sets nothing. */
    private static List<Statement> path(String command) {
        List<Statement> path = new ArrayList<>();
        try {
            Configuration read = command.startsWith("set ") ? Notation.SET.parse(command, "") : Configuration.empty();
            Optional<Statement> next = read.statements().stream().findFirst();
            while (next.isPresent()) {
                path.add(next.get());
                next = next.get().children().stream().findFirst();
            }
        } catch (NotationException e) {
            // a line that is not read again, such as one whose secret was masked, was not understood
            return List.of();
        }
        boolean wrapped = !path.isEmpty() && path.get(0).keyword().equals(WRAPPER);
        return wrapped ? path.subList(1, path.size()) : path;
    }

    private boolean ofSession(List<Statement> path) {
        if (path.size() < 6 || !path.get(4).keyword().equals("group")) {
            return false;
        }
        String instance = path.get(1).argument();
        String group = path.get(4).argument();
        boolean ofOne = path.get(5).keyword().equals("neighbor");
        List<Statement> rest = path.subList(ofOne ? 6 : 5, path.size());
        List<Session> told = sessions(from, instance).stream()
                .filter(session -> session.group().equals(group))
                .filter(session -> ofOne
                        ? session.peer().equals(path.get(5).argument())
                        : !session.own().has(rest.get(0).keyword()))
                .toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(session -> sessions(to, instance).stream()
                                .anyMatch(other -> other.peer().equals(session.peer()) && says(session, other, rest)));
    }

    static List<Session> sessions(Branch inside, String instance) {
        return Session.of(inside.in("routing-instances")
                .in("instance", instance)
                .in("protocols")
                .in("bgp"));
    }

    private boolean says(Session session, Session other, List<Statement> rest) {
        String keyword = rest.isEmpty() ? "" : rest.get(0).keyword();
        if (keyword.equals("import") || keyword.equals("export")) {
            return policies.agree(session, other, keyword);
        }
        return holds(other.own(), rest) || (!other.own().has(keyword) && holds(other.shared(), rest));
    }

    /** Whether statements stand inside of one another somewhere. A key is the same as any other. */
    static boolean holds(Branch branch, List<Statement> path) {
        if (path.isEmpty()) {
            return true;
        }
        Statement wanted = path.get(0);
        return branch.all(wanted.keyword()).stream()
                .anyMatch(one -> (one.arguments().containsAll(wanted.arguments())
                                || wanted.argument().equals(Remainder.MASK))
                        && holds(Branch.of(one), path.subList(1, path.size())));
    }

    private boolean ofPolicer(List<Statement> path) {
        String name = path.get(1).argument();
        List<Unit> policed = Unit.of(from.in("interfaces")).stream()
                .filter(unit -> policers(unit).contains(name))
                .toList();
        return path.get(1).keyword().equals("policer")
                && !policed.isEmpty()
                && policed.stream()
                        .allMatch(unit -> other(unit).stream()
                                .flatMap(other -> policers(other).stream())
                                .anyMatch(its ->
                                        holds(to.in("firewall").in("policer", its), path.subList(2, path.size()))));
    }

    private static List<String> policers(Unit unit) {
        List<String> names = new ArrayList<>();
        for (Statement family : unit.content().in("family").statements()) {
            Branch policer = Branch.of(family).in("policer");
            policer.value("input").ifPresent(names::add);
            policer.value("output").ifPresent(names::add);
        }
        return names;
    }

    private Optional<Unit> other(Unit unit) {
        return Unit.of(to.in("interfaces")).stream()
                .filter(other -> other.name().equals(unit.name()))
                .findFirst();
    }

    private boolean policesUnit(List<Statement> path) {
        if (path.size() != 7 || !path.get(5).keyword().equals("policer")) {
            return false;
        }
        Branch own = from.in("firewall").in("policer", path.get(6).argument());
        Unit unit = new Unit(path.get(1).argument(), path.get(2).argument(), new Branch(List.of()));
        return !own.isEmpty()
                && other(unit)
                        .flatMap(other -> other.content()
                                .in("family")
                                .in(path.get(4).keyword())
                                .value("policer", path.get(6).keyword()))
                        .filter(name -> to.in("firewall").in("policer", name).equals(own))
                        .isPresent();
    }

    private boolean ofDomain(List<Statement> path) {
        return from.in("bridge-domains")
                .in("domain", path.get(1).argument())
                .value("routing-interface")
                .filter(irb -> to.in("bridge-domains").all("domain").stream()
                        .map(Branch::of)
                        .anyMatch(domain -> domain.value("routing-interface")
                                        .filter(irb::equals)
                                        .isPresent()
                                && holds(domain, path.subList(2, path.size()))))
                .isPresent();
    }
}
