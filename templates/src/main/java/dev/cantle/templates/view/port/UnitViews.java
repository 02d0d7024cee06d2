package dev.cantle.templates.view.port;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.RoutedInterface;
import java.util.Comparator;
import java.util.List;

/** Writes the irb units of a slice. */
public final class UnitViews {

    private UnitViews() {}

    /** The irb units of the circuits, by number. */
    public static List<UnitView> of(Slice slice) {
        return slice.circuits().stream()
                .filter(circuit -> circuit.link().routed().match(irb -> true, sub -> false))
                .sorted(Comparator.comparing(circuit -> circuit.link().routed(), RoutedInterface.BY_NAME))
                .map(UnitViews::unit)
                .toList();
    }

    private static UnitView unit(Circuit circuit) {
        Link link = circuit.link();
        return new UnitView(
                Integer.toString(link.routed().unit()), Descriptions.of(circuit), link.disabled(), families(link));
    }

    static List<UnitView.Family> families(Link link) {
        return link.peerings().stream()
                .map(peering -> new UnitView.Family(
                        peering.family().junosName(),
                        Integer.toString(link.mtu()),
                        peering.local().toString()))
                .toList();
    }
}
