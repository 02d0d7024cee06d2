package dev.cantle.inventory;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.Roots;
import dev.cantle.inventory.keys.OwnRoutesKeys;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.route.OwnRoutes;
import dev.cantle.model.intent.route.StaticRoute;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the routes that a slice has of its own: {@code aggregates} and {@code staticRoutes}. */
final class OwnRoutesReader {

    private OwnRoutesReader() {}

    /** The routes; what is wrong is reported, and left out. */
    static OwnRoutes read(Fields fields) {
        List<Prefix> aggregates = fields.get(OwnRoutesKeys.AGGREGATES);
        List<StaticRoute> statics = new ArrayList<>();
        for (Fields one : fields.parts(OwnRoutesKeys.STATIC_ROUTES, OwnRoutesReader::path)) {
            StaticRoute route = route(one);
            if (route == null) {
                fields.broken();
            } else {
                statics.add(route);
            }
        }
        return new OwnRoutes(aggregates == null ? List.of() : aggregates, statics);
    }

    private static IntentPath path(Node node, IntentPath byNumber) {
        String prefix = Roots.name(node, "prefix").orElse(null);
        return prefix == null ? byNumber : byNumber.parent().child(prefix);
    }

    private static @Nullable StaticRoute route(Fields fields) {
        Prefix prefix = fields.get(OwnRoutesKeys.PREFIX);
        boolean over = fields.has(OwnRoutesKeys.NEXT_HOP);
        IpAddress nextHop = fields.get(OwnRoutesKeys.NEXT_HOP);
        Boolean discard = fields.get(OwnRoutesKeys.DISCARD);
        fields.end();
        if (fields.isWhole() && discard != null && over == discard) {
            fields.error(
                    OwnRoutesKeys.PREFIX,
                    "static-route-way",
                    "The static route to " + prefix + (over ? " has a next hop and is discarded" : " leads nowhere"),
                    "give either nextHop: or discard: true");
        }
        if (!fields.isWhole() || prefix == null) {
            return null;
        }
        return nextHop == null ? StaticRoute.discarding(prefix) : StaticRoute.over(prefix, nextHop);
    }
}
