package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.RoutedInterface;
import java.util.Comparator;
import java.util.List;

/** Writes the irb units of a slice. */
final class UnitViews {

    private UnitViews() {}

    static List<UnitView> of(Slice slice) {
        return slice.circuits().stream()
                .filter(circuit -> circuit.link().routed().match(irb -> true, sub -> false))
                .sorted(Comparator.comparing(circuit -> circuit.link().routed(), RoutedInterface.BY_NAME))
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
        return new UnitView(Integer.toString(link.routed().unit()), description(circuit), link.disabled(), families);
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
