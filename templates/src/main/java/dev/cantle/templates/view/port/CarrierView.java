package dev.cantle.templates.view.port;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.BridgeDomain.Home;
import java.util.List;

/**
 * What the parts of the carrier's half write: ports, and what of their units stands at the top level.
 *
 * @param ports the ports of the circuits, by name, each once
 * @param portUnits the units whose bridge domain is in the main instance, by name
 * @param bridgeDomains those bridge domains, by name
 * @param policers the policers of those units, by name
 */
public record CarrierView(
        List<PortView> ports,
        List<PortUnitView> portUnits,
        List<BridgeDomainView> bridgeDomains,
        List<PolicerView> policers) {

    public CarrierView {
        ports = List.copyOf(ports);
        portUnits = List.copyOf(portUnits);
        bridgeDomains = List.copyOf(bridgeDomains);
        policers = List.copyOf(policers);
    }

    /** The carrier's half of a slice. */
    public static CarrierView of(Slice slice) {
        return new CarrierView(
                PortViews.ports(slice),
                PortViews.units(slice, Home.MAIN),
                PortViews.bridgeDomains(slice, Home.MAIN),
                PortViews.policers(slice, Home.MAIN));
    }
}
