package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.Draft;
import dev.cantle.cli.importing.draft.Gaps;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a logical system into the draft of a slice. */
final class SliceReading {

    private final Providers providers;
    private final boolean inherits;
    private final List<String> guesses = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();

    /**
     * A reading.
     *
     * @param inherits whether a slice inherits what it does not say, so that what is usual must be written too
     */
    SliceReading(Providers providers, boolean inherits) {
        this.providers = providers;
        this.inherits = inherits;
    }

    List<String> guesses() {
        return guesses;
    }

    List<String> secrets() {
        return secrets;
    }

    /**
     * The draft.
     *
     * @param inside the statements of the logical system
     * @param top the statements outside of every logical system
     * @param name the name of the slice
     * @param device the name of its router, or empty if nobody knows
     * @param logicalSystem the name of the logical system, or empty if nobody knows
     */
    Draft read(Branch inside, Branch top, String name, String device, String logicalSystem) {
        Draft slice = new Draft().text("slice", name);
        if (!device.isEmpty()) {
            slice.text("device", device, "trial");
        }
        if (!logicalSystem.isEmpty()) {
            slice.text("logicalSystem", logicalSystem, "trial");
        }
        Optional<Statement> instance = instance(inside);
        Branch own = instance.map(Branch::of).orElse(new Branch(List.of()));
        asn(inside, own).ifPresent(asn -> slice.number("asn", asn, 65000L));
        Gaps.ofSlice(slice);
        OwnRoutesReading.read(own, slice);
        Draft routing = routingInstance(instance, own);
        slice.nested("routingInstance", routing);
        List<Session> sessions = Session.of(own.in("protocols").in("bgp"));
        if (sessions.stream().anyMatch(session -> session.has("multipath"))) {
            slice.yes("multipath");
        } else if (inherits) {
            slice.no("multipath");
        }
        CircuitReading reading = new CircuitReading(
                providers,
                inherits,
                inside.in("policy-options"),
                new AttachmentReading(inside, top, guesses),
                guesses,
                secrets);
        List<Draft> circuits = new CircuitFinding(inside, own)
                .of(sessions).stream()
                        .map(circuit -> reading.read(circuit, slice))
                        .toList();
        if (circuits.isEmpty()) {
            slice.missing("circuits", "there is no BGP session in a routing instance of the configuration", "");
        } else {
            slice.drafts("circuits", circuits);
        }
        routerId(own, circuits, routing);
        return slice;
    }

    /** The router id, unless it follows from the addresses of the circuits: another one would reset the sessions. */
    private static void routerId(Branch own, List<Draft> circuits, Draft routing) {
        Optional<IpAddress> derived = circuits.stream()
                .flatMap(circuit -> circuit.value("local").stream())
                .flatMap(SliceReading::address)
                .filter(address -> address.family() == IpFamily.IPV4)
                .max(Comparator.naturalOrder());
        own.value("routing-options", "router-id")
                .filter(id -> !id.equals(derived.map(IpAddress::toString).orElse("")))
                .ifPresent(id -> routing.text("routerId", id, "192.0.2.1"));
    }

    private static Stream<IpAddress> address(String local) {
        try {
            return Stream.of(InterfaceAddress.parse(local).address());
        } catch (IllegalValueException e) {
            // what is wrong with it says the loader
            return Stream.empty();
        }
    }

    /** The routing instance with the most sessions; a slice has one. */
    private static Optional<Statement> instance(Branch inside) {
        return inside.in("routing-instances").all("instance").stream()
                .max(Comparator.comparingInt(instance -> Session.of(
                                Branch.of(instance).in("protocols").in("bgp"))
                        .size()));
    }

    private static Optional<String> asn(Branch inside, Branch instance) {
        return instance.value("routing-options", "autonomous-system", "as-number")
                .or(() -> Session.of(instance.in("protocols").in("bgp")).stream()
                        .flatMap(session -> session.value("local-as", "as-number").stream())
                        .findFirst())
                .or(() -> inside.value("routing-options", "autonomous-system", "as-number"));
    }

    private static Draft routingInstance(Optional<Statement> instance, Branch own) {
        Draft draft = new Draft();
        if (instance.isEmpty()) {
            return draft.missing("name", "the name of the routing instance", "trial")
                    .missing("type", "vrf or virtual-router", "virtual-router");
        }
        draft.text("name", instance.get().argument(), "trial");
        String type = own.value("instance-type").orElse("virtual-router");
        draft.text("type", type, "virtual-router");
        if (type.equals("vrf")) {
            own.value("route-distinguisher", "rd-type")
                    .ifPresentOrElse(
                            rd -> draft.text("routeDistinguisher", rd, "65000:1"),
                            () -> draft.missing("routeDistinguisher", "such as 65000:2", "65000:1"));
            own.value("vrf-target", "community")
                    .ifPresentOrElse(
                            target -> draft.text("vrfTarget", target, "target:65000:1"),
                            () -> draft.missing("vrfTarget", "such as target:65000:2", "target:65000:1"));
        }
        return draft;
    }
}
