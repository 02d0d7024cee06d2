package dev.cantle.templates;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.templates.view.port.BridgeDomainView;
import dev.cantle.templates.view.port.CarrierView;
import dev.cantle.templates.view.port.PolicerView;
import dev.cantle.templates.view.port.PortView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds statements that do not belong into the carrier's half of a slice: whoever applies it by hand to a router full
 * of other circuits must be able to rely on that. Like {@link ScopeGuard} it knows nothing of templates or of the
 * schema.
 */
final class CarrierGuard {

    /** What is said of a port as a whole. */
    private static final Set<String> OF_A_PORT = Set.of(
            "description",
            "flexible-vlan-tagging",
            "vlan-tagging",
            "encapsulation",
            "speed",
            "mtu",
            "gigether-options",
            "aggregated-ether-options");

    private final Set<String> ports;
    private final Set<String> units;
    private final Set<String> domains;
    private final Set<String> policers;

    private CarrierGuard(CarrierView carrier) {
        ports = names(carrier.ports(), PortView::name);
        units = names(carrier.portUnits(), unit -> unit.port() + "." + unit.number());
        domains = names(carrier.bridgeDomains(), BridgeDomainView::name);
        policers = names(carrier.policers(), PolicerView::name);
    }

    /** The bounds of a carrier's half. */
    static CarrierGuard of(CarrierView carrier) {
        return new CarrierGuard(carrier);
    }

    private static <T> Set<String> names(List<T> views, Function<T, String> name) {
        return views.stream().map(name).collect(Collectors.toUnmodifiableSet());
    }

    /** What to say of a statement that does not belong there. */
    static Problem problem(ConfigPath path, Place place) {
        return Problem.error(
                "template-outside-slice",
                place,
                path + " lies outside of the carrier's half of the slice",
                "a carrier part may write the ports, units, bridge domains and policers of slice.carrier, at the top"
                        + " level");
    }

    /** The statements that do not belong there, by their paths; empty when all is well. */
    List<ConfigPath> outside(Configuration configuration) {
        List<ConfigPath> outside = new ArrayList<>();
        for (Statement statement : configuration.statements()) {
            ConfigPath at = path(statement);
            switch (statement.keyword()) {
                case "interfaces" -> statement.children().forEach(child -> port(at, child, outside));
                case "bridge-domains" ->
                    statement.children().forEach(child -> named("domain", domains, at, child, outside));
                case "firewall" ->
                    statement.children().forEach(child -> named("policer", policers, at, child, outside));
                default -> outside.add(at);
            }
        }
        return outside;
    }

    private void port(ConfigPath at, Statement statement, List<ConfigPath> outside) {
        ConfigPath own = at.then(statement.arguments());
        if (!statement.keyword().equals("interface") || !ports.contains(statement.argument())) {
            outside.add(own);
            return;
        }
        for (Statement child : statement.children()) {
            boolean allowed = child.keyword().equals("unit")
                    ? units.contains(statement.argument() + "." + child.argument())
                    : OF_A_PORT.contains(child.keyword());
            if (!allowed) {
                outside.add(own.then(path(child).words()));
            }
        }
    }

    private static void named(
            String keyword, Set<String> names, ConfigPath at, Statement statement, List<ConfigPath> outside) {
        if (!statement.keyword().equals(keyword) || !names.contains(statement.argument())) {
            outside.add(
                    keyword.equals("domain")
                            ? at.then(statement.arguments())
                            : at.then(path(statement).words()));
        }
    }

    private static ConfigPath path(Statement statement) {
        return ConfigPath.of(statement.keyword()).then(statement.arguments());
    }
}
