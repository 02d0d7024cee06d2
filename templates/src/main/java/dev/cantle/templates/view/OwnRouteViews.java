package dev.cantle.templates.view;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.route.StaticRoute;
import dev.cantle.model.value.IpFamily;
import java.util.ArrayList;
import java.util.List;

/** Writes the routes that a slice has of its own. */
final class OwnRouteViews {

    private OwnRouteViews() {}

    static List<OwnRoutesView> of(Slice slice, String instance) {
        if (slice.own().isEmpty()) {
            return List.of();
        }
        List<OwnRoutesView> views = new ArrayList<>();
        for (IpFamily family : IpFamily.values()) {
            List<OwnRoutesView.Aggregate> aggregates = slice.own().aggregates().stream()
                    .filter(prefix -> prefix.family() == family)
                    .map(prefix -> new OwnRoutesView.Aggregate(prefix.toString(), SystemView.CONTRIBUTORS))
                    .toList();
            List<OwnRoutesView.Static> statics = slice.own().statics().stream()
                    .filter(route -> route.prefix().family() == family)
                    .map(OwnRouteViews::view)
                    .toList();
            if (!aggregates.isEmpty() || !statics.isEmpty()) {
                // Junos keeps IPv6 routes of its own in the rib that they belong to.
                String rib = family == IpFamily.IPV4 ? "" : instance + "." + family.junosName() + ".0";
                views.add(new OwnRoutesView(rib, aggregates, statics));
            }
        }
        return views;
    }

    private static OwnRoutesView.Static view(StaticRoute route) {
        return new OwnRoutesView.Static(
                route.prefix().toString(),
                route.way().match(nextHop -> nextHop.address().toString(), () -> ""));
    }

    /**
     * What an aggregate may stand on: routes of peers and static routes. Without it the subnet of a peering would keep an
     * aggregate alive when all that it stands for is gone.
     */
    static PolicyView contributors() {
        return new PolicyView(
                SystemView.CONTRIBUTORS,
                List.of(new PolicyView.Term(
                        "routes",
                        List.of(LineView.of("protocol", "bgp"), LineView.of("protocol", "static")),
                        List.of())));
    }
}
