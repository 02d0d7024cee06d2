package dev.cantle.simulator.routing.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.simulator.routing.policy.Policies;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from a configuration what matters for routing. Inactive statements do not. */
public final class SystemReader {

    private SystemReader() {}

    /** The router itself and its logical systems. */
    public static List<SystemConfig> read(Configuration configuration) {
        Statement root = active(Statement.of("configuration", List.of(), configuration.statements()));
        List<SystemConfig> systems = new ArrayList<>();
        Ports ports = new Ports(root);
        systems.add(system("", root, ports));
        for (Statement logicalSystem : root.children("logical-systems")) {
            systems.add(system(logicalSystem.argument(), logicalSystem, ports));
        }
        return systems;
    }

    private static Statement active(Statement statement) {
        return statement.withChildren(statement.children().stream()
                .filter(child -> !child.is(Mark.INACTIVE))
                .map(SystemReader::active)
                .toList());
    }

    private static SystemConfig system(String name, Statement root, Ports ports) {
        List<UnitConfig> units = units(root, ports);
        List<InstanceConfig> instances = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        boolean restarts = restarts(root);
        for (Statement holder : root.children("routing-instances")) {
            for (Statement instance : holder.children("instance")) {
                List<UnitConfig> its = new ArrayList<>();
                for (Statement listed : instance.children("interface")) {
                    taken.add(listed.argument());
                    units.stream()
                            .filter(unit -> unit.name().equals(listed.argument()))
                            .forEach(its::add);
                }
                instances.add(instance(instance.argument(), instance, its, restarts && restarts(instance)));
            }
        }
        List<UnitConfig> rest =
                units.stream().filter(unit -> !taken.contains(unit.name())).toList();
        instances.add(0, instance(InstanceConfig.MASTER, root, rest, restarts));
        return new SystemConfig(name, units, instances, new Policies(root.children("policy-options")));
    }

    /** An instance restarts gracefully only where its system does too. */
    private static boolean restarts(Statement root) {
        return root.child("routing-options")
                .flatMap(options -> options.child("graceful-restart"))
                .filter(found -> found.child("disable").isEmpty())
                .isPresent();
    }

    private static List<UnitConfig> units(Statement root, Ports ports) {
        List<UnitConfig> units = new ArrayList<>();
        for (Statement interfaces : root.children("interfaces")) {
            for (Statement device : interfaces.children("interface")) {
                for (Statement unit : device.children("unit")) {
                    boolean up = device.child("disable").isEmpty()
                            && unit.child("disable").isEmpty();
                    units.add(new UnitConfig(
                            device.argument(),
                            unit.argument(),
                            up,
                            ports.accessOf(root, device.argument(), unit),
                            mtus(unit),
                            addresses(unit)));
                }
            }
        }
        return units;
    }

    private static Map<IpFamily, Integer> mtus(Statement unit) {
        Map<IpFamily, Integer> mtus = new EnumMap<>(IpFamily.class);
        for (IpFamily family : IpFamily.values()) {
            unit.child("family")
                    .flatMap(families -> families.child(family.junosName()))
                    .flatMap(found -> found.value("mtu"))
                    .or(() -> unit.value("mtu"))
                    .filter(text -> text.matches("[0-9]{1,5}"))
                    .ifPresent(text -> mtus.put(family, Integer.parseInt(text)));
        }
        return mtus;
    }

    private static List<InterfaceAddress> addresses(Statement unit) {
        List<InterfaceAddress> addresses = new ArrayList<>();
        for (Statement family : unit.children("family")) {
            for (String kind : List.of("inet", "inet6")) {
                for (Statement inet : family.children(kind)) {
                    inet.children("address")
                            .forEach(address -> address(address.argument()).ifPresent(addresses::add));
                }
            }
        }
        return addresses;
    }

    private static Optional<InterfaceAddress> address(String text) {
        try {
            return Optional.of(InterfaceAddress.parse(text));
        } catch (IllegalValueException illegal) {
            return Optional.empty();
        }
    }

    private static InstanceConfig instance(String name, Statement root, List<UnitConfig> units, boolean restarts) {
        Optional<Statement> options = root.child("routing-options");
        String routerId = options.flatMap(found -> found.value("router-id")).orElse("");
        long as = options.flatMap(found -> found.child("autonomous-system"))
                .map(NeighborReader::asNumber)
                .orElse(0L);
        Optional<Statement> bgp = root.child("protocols").flatMap(found -> found.child("bgp"));
        List<NeighborConfig> neighbors =
                bgp.map(found -> NeighborReader.read(name, found, as, restarts)).orElse(List.of());
        return new InstanceConfig(
                name,
                root.value("instance-type").orElse("forwarding"),
                routerId,
                units,
                bgp.isPresent(),
                neighbors,
                OwnRoutes.read(options));
    }
}
