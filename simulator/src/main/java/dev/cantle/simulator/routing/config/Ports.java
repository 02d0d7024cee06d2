package dev.cantle.simulator.routing.config;

import dev.cantle.model.junos.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the ports and bridge domains of a router do for its units. Ports are configured at the top level only; a bridge
 * domain is in the logical system of its units, or in the main instance.
 */
final class Ports {

    /**
     * The unit of a port by which an irb unit is reached.
     *
     * @param name the unit with its port; empty when the configuration does not say
     * @param vlan the VLAN of its frames, the inner one of two; 0 when there is none
     * @param lit whether it is up
     */
    record Access(String name, int vlan, boolean lit) {}

    private final Statement router;

    /** The ports of a router, by its whole configuration without what is inactive. */
    Ports(Statement router) {
        this.router = router;
    }

    /** How a unit of a system is reached. */
    Access accessOf(Statement system, String device, Statement unit) {
        if (!device.equals("irb")) {
            return new Access("", vlan(unit), isLit(device, unit));
        }
        String name = device + "." + unit.argument();
        return Stream.of(system, router)
                .flatMap(home -> domain(home, name).map(domain -> members(home, domain)).stream())
                .findFirst()
                // the VLAN on irb itself means nothing to Junos; kept for whoever simulates without ports
                .orElseGet(() -> new Access("", vlan(unit), true));
    }

    private static Optional<Statement> domain(Statement home, String routingInterface) {
        return home.children("bridge-domains").stream()
                .flatMap(block -> block.children("domain").stream())
                .filter(domain -> domain.value("routing-interface").equals(Optional.of(routingInterface)))
                .findFirst();
    }

    private Access members(Statement home, Statement domain) {
        List<Access> members = domain.children("interface").stream()
                .map(Statement::argument)
                .flatMap(name -> member(home, name).stream())
                .toList();
        return members.stream()
                .filter(Access::lit)
                .findFirst()
                .orElseGet(() -> members.stream().findFirst().orElse(new Access("", 0, false)));
    }

    private Optional<Access> member(Statement home, String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String device = name.substring(0, dot);
        return home.children("interfaces").stream()
                .flatMap(block -> block.children("interface").stream())
                .filter(port -> port.argument().equals(device))
                .flatMap(port -> port.children("unit").stream())
                .filter(unit -> unit.argument().equals(name.substring(dot + 1)))
                .findFirst()
                .map(unit -> new Access(name, vlan(unit), unit.child("disable").isEmpty() && isLit(device, unit)));
    }

    /** A tagged unit is up only when its port takes as many tags. */
    private boolean isLit(String device, Statement unit) {
        List<Statement> port = router.children("interfaces").stream()
                .flatMap(block -> block.children("interface").stream())
                .filter(found -> found.argument().equals(device))
                .toList();
        boolean stacked =
                unit.child("vlan-tags").flatMap(tags -> tags.child("inner")).isPresent();
        boolean tagged = stacked
                || unit.child("vlan-tags").isPresent()
                || unit.child("vlan-id").isPresent();
        boolean two = has(port, "flexible-vlan-tagging") || has(port, "stacked-vlan-tagging");
        boolean one = two || has(port, "vlan-tagging");
        return !has(port, "disable") && (stacked ? two : !tagged || one);
    }

    private static boolean has(List<Statement> port, String keyword) {
        return port.stream().anyMatch(found -> found.child(keyword).isPresent());
    }

    private static int vlan(Statement unit) {
        String id = unit.child("vlan-tags")
                .flatMap(tags -> tags.value("inner").or(() -> tags.value("outer")))
                .or(() -> unit.value("vlan-id"))
                .map(tag -> tag.substring(tag.lastIndexOf('.') + 1))
                .orElse("");
        return id.matches("[0-9]{1,4}") ? Integer.parseInt(id) : 0;
    }
}
