package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Slice;
import java.util.Comparator;
import java.util.List;

/** Writes the irb units of a slice. */
final class UnitViews {

    private UnitViews() {}

    static List<UnitView> of(Slice slice) {
        return slice.circuits().stream()
                .sorted(Comparator.comparingInt(circuit -> circuit.link().irb()))
                .map(UnitViews::unit)
                .toList();
    }

    private static UnitView unit(Circuit circuit) {
        Link link = circuit.link();
        List<UnitView.Family> families = link.peerings().stream()
                .map(peering -> new UnitView.Family(
                        peering.family().junosName(),
                        Integer.toString(link.mtu()),
                        peering.local().toString()))
                .toList();
        return new UnitView(Integer.toString(link.irb()), description(circuit), link.disabled(), families);
    }

    // The two paths of an ExpressRoute circuit often have names alike: say which is which on the interface too.
    private static String description(Circuit circuit) {
        return circuit.match(
                aws -> aws.name(),
                azure -> azure.name()
                        + switch (azure.path()) {
                            case PRIMARY -> " primary";
                            case SECONDARY -> " secondary";
                        },
                gcp -> gcp.name(),
                other -> other.name());
    }
}
