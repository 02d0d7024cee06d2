package dev.cantle.templates.view.port;

import java.util.Comparator;

/**
 * A bridge domain between a unit of a port and an irb unit.
 *
 * @param name its name
 * @param description whose it is
 * @param vlanId the VLAN of its frames inside, or {@code none}
 * @param portUnit the unit of the port
 * @param routingInterface the irb unit
 */
public record BridgeDomainView(
        String name, String description, String vlanId, String portUnit, String routingInterface) {

    static final Comparator<BridgeDomainView> BY_NAME = Comparator.comparing(BridgeDomainView::name);
}
