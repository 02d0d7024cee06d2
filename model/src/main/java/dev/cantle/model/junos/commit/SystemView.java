package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Severity;
import dev.cantle.model.junos.schema.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The active statements of one system: the device itself, or one of its logical systems.
 *
 * @param path where the system stands
 * @param statements its statements
 * @param top the statements of the device itself, where ports are; empty if they cannot be seen
 */
record SystemView(ConfigPath path, List<Statement> statements, List<Statement> top) {

    /** A statement with the block in which it stands. */
    record Located(ConfigPath block, Statement statement) {

        Violation violation(String badElement, String message) {
            return new Violation(block, badElement, message, Severity.ERROR);
        }
    }

    /** All entries of the list in a block at the root, such as {@code routing-instances instance}. */
    List<Located> entries(String block, String list) {
        ConfigPath at = path.then(block);
        return statements.stream()
                .filter(s -> s.keyword().equals(block))
                .flatMap(s -> s.children(list).stream())
                .map(s -> new Located(at, s))
                .toList();
    }

    /** The unit of an interface, as {@code irb.2} names it, if this system has it. */
    Optional<Statement> unit(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return entries("interfaces", "interface").stream()
                .map(Located::statement)
                .filter(i -> i.argument().equals(name.substring(0, dot)))
                .flatMap(i -> i.children("unit").stream())
                .filter(u -> u.argument().equals(name.substring(dot + 1)))
                .findFirst();
    }

    /** A port as the device itself has it. */
    Optional<Statement> port(String name) {
        return top.stream()
                .filter(s -> s.keyword().equals("interfaces"))
                .flatMap(s -> s.children("interface").stream())
                .filter(i -> i.argument().equals(name))
                .findFirst();
    }

    /** All BGP groups, of the system itself and of its routing instances. */
    List<Located> bgpGroups() {
        List<Located> groups = new ArrayList<>(groups(path, statements));
        for (Located instance : entries("routing-instances", "instance")) {
            Statement statement = instance.statement();
            groups.addAll(groups(instance.block().then(statement.argument()), statement.children()));
        }
        return groups;
    }

    private static List<Located> groups(ConfigPath path, List<Statement> statements) {
        ConfigPath bgp = path.then("protocols", "bgp");
        return statements.stream()
                .filter(s -> s.keyword().equals("protocols"))
                .flatMap(s -> s.children("bgp").stream())
                .flatMap(s -> s.children("group").stream())
                .map(s -> new Located(bgp, s))
                .toList();
    }
}
