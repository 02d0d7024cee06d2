package dev.cantle.templates.view;

import java.util.List;

/**
 * The routing instance in which the circuits meet.
 *
 * @param name its name
 * @param type its type, in Junos' word
 * @param interfaces the names of its interfaces, by unit
 * @param routeDistinguisher the route distinguisher, or empty for a virtual router
 * @param vrfTarget the route target, or empty for a virtual router
 * @param routerId the router id
 * @param asn our AS number
 * @param ownRoutes the routes that the slice has of its own, an entry a family
 * @param gracefulRestart whether any of its groups restarts gracefully
 */
public record InstanceView(
        String name,
        String type,
        List<String> interfaces,
        String routeDistinguisher,
        String vrfTarget,
        String routerId,
        String asn,
        List<OwnRoutesView> ownRoutes,
        boolean gracefulRestart) {

    public InstanceView {
        interfaces = List.copyOf(interfaces);
        ownRoutes = List.copyOf(ownRoutes);
    }
}
