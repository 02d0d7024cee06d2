package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What may be in a bridge domain, and when it may have an irb. */
final class BridgeDomains implements CommitRule {

    @Override
    public void check(SystemView system, Consumer<Violation> violations) {
        List<String> routed = system.entries("routing-instances", "instance").stream()
                .flatMap(i -> i.statement().children("interface").stream())
                .map(Statement::argument)
                .toList();
        for (SystemView.Located domain : system.entries("bridge-domains", "domain")) {
            routingInterface(domain).ifPresent(m -> violations.accept(domain.violation("routing-interface", m)));
            for (Statement member : domain.statement().children("interface")) {
                String name = member.argument();
                member(system, name, routed)
                        .ifPresent(m -> violations.accept(domain.violation("interface " + name, m)));
            }
        }
    }

    private static Optional<String> routingInterface(SystemView.Located domain) {
        Statement statement = domain.statement();
        if (statement.child("routing-interface").isEmpty()) {
            return Optional.empty();
        }
        if (statement.child("vlan-id").isEmpty() && statement.child("vlan-tags").isEmpty()) {
            return Optional.of(
                    "routing-interface can be configured only under bridge-domain with 'vlan-id' or 'vlan-tags'");
        }
        return statement.value("vlan-id").filter("all"::equals).isPresent()
                ? Optional.of("routing-interface cannot be configured under bridge-domain with 'vlan-id all'")
                : Optional.empty();
    }

    private static Optional<String> member(SystemView system, String name, List<String> routed) {
        if (name.equals("irb") || name.startsWith("irb.")) {
            return Optional.of("IRB interface is not supported as interface in bridge-domain");
        }
        if (routed.contains(name)) {
            return Optional.of("This interface is already defined at the routing-instance level");
        }
        Optional<Statement> family = system.unit(name).flatMap(u -> u.child("family"));
        boolean bridged = family.isEmpty() || family.get().child("bridge").isPresent();
        return bridged ? Optional.empty() : Optional.of("only family bridge can be configured on this interface");
    }
}
