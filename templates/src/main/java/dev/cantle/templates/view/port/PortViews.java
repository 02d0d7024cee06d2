package dev.cantle.templates.view.port;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.intent.attachment.BridgeDomain;
import dev.cantle.model.intent.attachment.BridgeDomain.Home;
import dev.cantle.model.intent.attachment.Ethertype;
import dev.cantle.model.intent.attachment.Policing;
import dev.cantle.model.intent.attachment.Port;
import dev.cantle.model.intent.attachment.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes ports, their units, bridge domains and policers, each for the place where they stand. */
public final class PortViews {

    /** A circuit with its attachment. */
    private record Attached(Circuit circuit, Attachment attachment) {

        /** Its bridge domain, unless the unit of the port is routed itself. */
        Optional<BridgeDomain> domain() {
            return circuit.link()
                    .routed()
                    .match(
                            irb -> irb.bridging().match(Optional::empty, through -> Optional.of(through.domain())),
                            sub -> Optional.empty());
        }

        Home home() {
            return domain().map(BridgeDomain::home).orElse(Home.LOGICAL_SYSTEM);
        }

        /** By what its bridge domain and its policers are known: at the top level circuits of slices share names. */
        String name() {
            return switch (home()) {
                case LOGICAL_SYSTEM -> circuit.name();
                case MAIN -> "irb-" + circuit.link().routed().unit();
            };
        }
    }

    private PortViews() {}

    static List<PortView> ports(Slice slice) {
        Map<String, PortView> ports = new TreeMap<>();
        attached(slice).map(one -> one.attachment().port()).forEach(port -> ports.putIfAbsent(port.name(), port(port)));
        return List.copyOf(ports.values());
    }

    private static PortView port(Port port) {
        return new PortView(
                port.name(),
                port.description(),
                port.tagging() == Port.Tagging.FLEXIBLE,
                Integer.toString(port.mtu()),
                port.speed());
    }

    /** The tagged units of ports that stand there, by name. */
    public static List<PortUnitView> units(Slice slice, Home home) {
        return attached(slice, home)
                .sorted(Comparator.comparing(
                                (Attached one) -> one.attachment().port().name())
                        .thenComparingInt(one -> one.attachment().unit()))
                .map(one -> unit(slice, one))
                .toList();
    }

    private static PortUnitView unit(Slice slice, Attached one) {
        Attachment attachment = one.attachment();
        boolean bridged = one.domain().isPresent();
        boolean policed = attachment.policing().match(() -> false, rate -> true);
        Tag outer = attachment.tags().match(single -> single.tag(), stacked -> stacked.outer());
        String inner =
                attachment.tags().match(single -> "", stacked -> stacked.inner().toString());
        boolean plain = inner.isEmpty() && outer.ethertype().equals(Ethertype.DOT1Q);
        return new PortUnitView(
                attachment.port().name(),
                Integer.toString(attachment.unit()),
                Descriptions.of(slice, one.circuit(), one.home()),
                !bridged && one.circuit().link().disabled(),
                bridged,
                plain ? outer.id().toString() : "",
                plain ? "" : outer.toString(),
                inner,
                policed ? input(one) : "",
                policed ? output(one) : "",
                bridged ? List.of() : UnitViews.families(one.circuit().link()));
    }

    /** The bridge domains that stand there, by name. */
    public static List<BridgeDomainView> bridgeDomains(Slice slice, Home home) {
        return attached(slice, home)
                .flatMap(one -> one.domain().stream()
                        .map(domain -> new BridgeDomainView(
                                one.name(),
                                Descriptions.of(slice, one.circuit(), home),
                                domain.vlan().word(),
                                one.attachment().interfaceName(),
                                one.circuit().link().interfaceName())))
                .sorted(Comparator.comparing(BridgeDomainView::name))
                .toList();
    }

    /** The policers of the units that stand there, by name. */
    public static List<PolicerView> policers(Slice slice, Home home) {
        List<PolicerView> policers = new ArrayList<>();
        attached(slice, home)
                .forEach(one -> one.attachment().policing().match(() -> true, rate -> {
                    policers.add(policer(input(one), rate, one));
                    return policers.add(policer(output(one), rate, one));
                }));
        policers.sort(Comparator.comparing(PolicerView::name));
        return policers;
    }

    // A unit with two address families would let its rate pass twice if each family had a policer to itself.
    private static PolicerView policer(String name, Policing.AtRate rate, Attached one) {
        return new PolicerView(
                name,
                rate.mbps() + "m",
                Long.toString(rate.burstBytes()),
                one.domain().isEmpty());
    }

    private static String input(Attached one) {
        return one.name() + "-input";
    }

    private static String output(Attached one) {
        return one.name() + "-output";
    }

    private static Stream<Attached> attached(Slice slice, Home home) {
        return attached(slice).filter(one -> one.home() == home);
    }

    private static Stream<Attached> attached(Slice slice) {
        return slice.circuits().stream()
                .flatMap(circuit ->
                        circuit.link().attachment().stream().map(attachment -> new Attached(circuit, attachment)));
    }
}
