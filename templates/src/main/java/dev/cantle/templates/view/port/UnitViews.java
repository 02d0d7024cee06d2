package dev.cantle.templates.view.port;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.RoutedInterface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the irb units of a slice. */
public final class UnitViews {

    private static final Comparator<Circuit> BY_INTERFACE = (one, other) ->
            RoutedInterface.BY_NAME.compare(one.link().routed(), other.link().routed());

    private UnitViews() {}

    /** The irb units of the circuits, by number. */
    public static List<UnitView> of(Slice slice) {
        List<Circuit> circuits = new ArrayList<>(slice.circuits());
        circuits.sort(BY_INTERFACE);
        List<UnitView> units = new ArrayList<>(circuits.size());
        for (Circuit circuit : circuits) {
            if (circuit.link().routed().match(irb -> true, sub -> false)) {
                units.add(unit(circuit));
            }
        }
        return units;
    }

    private static UnitView unit(Circuit circuit) {
        Link link = circuit.link();
        return new UnitView(
                Integer.toString(link.routed().unit()), Descriptions.of(circuit), link.disabled(), families(link));
    }

    static List<UnitView.Family> families(Link link) {
        List<UnitView.Family> families = new ArrayList<>();
        for (Peering peering : link.peerings()) {
            families.add(new UnitView.Family(
                    peering.family().junosName(),
                    Integer.toString(link.mtu()),
                    peering.local().toString()));
        }
        return families;
    }
}
