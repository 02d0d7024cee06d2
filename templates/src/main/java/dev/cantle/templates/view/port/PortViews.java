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

    private static final Comparator<Attached> BY_UNIT = Comparator.comparing(
                    (Attached one) -> one.attachment().port().name())
            .thenComparingInt(one -> one.attachment().unit());

    private PortViews() {}

    static List<PortView> ports(Slice slice) {
        Map<String, PortView> ports = new TreeMap<>();
        for (Attached one : attached(slice)) {
            Port port = one.attachment().port();
            ports.putIfAbsent(port.name(), port(port));
        }
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
        List<Attached> attached = attached(slice, home);
        attached.sort(BY_UNIT);
        List<PortUnitView> units = new ArrayList<>(attached.size());
        for (Attached one : attached) {
            units.add(unit(slice, one));
        }
        return units;
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
        List<BridgeDomainView> domains = new ArrayList<>();
        for (Attached one : attached(slice, home)) {
            one.domain()
                    .ifPresent(domain -> domains.add(new BridgeDomainView(
                            one.name(),
                            Descriptions.of(slice, one.circuit(), home),
                            domain.vlan().word(),
                            one.attachment().interfaceName(),
                            one.circuit().link().interfaceName())));
        }
        domains.sort(BridgeDomainView.BY_NAME);
        return domains;
    }

    /** The policers of the units that stand there, by name. */
    public static List<PolicerView> policers(Slice slice, Home home) {
        List<PolicerView> policers = new ArrayList<>();
        for (Attached one : attached(slice, home)) {
            one.attachment().policing().match(() -> true, rate -> {
                policers.add(policer(input(one), rate, one));
                return policers.add(policer(output(one), rate, one));
            });
        }
        policers.sort(PolicerView.BY_NAME);
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

    private static List<Attached> attached(Slice slice, Home home) {
        List<Attached> attached = attached(slice);
        attached.removeIf(one -> one.home() != home);
        return attached;
    }

    private static List<Attached> attached(Slice slice) {
        List<Attached> attached = new ArrayList<>();
        for (Circuit circuit : slice.circuits()) {
            Optional<Attachment> attachment = circuit.link().attachment();
            if (attachment.isPresent()) {
                attached.add(new Attached(circuit, attachment.get()));
            }
        }
        return attached;
    }
}
