package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.util.List;

/** The keys of the routes that a slice has of its own. */
public final class OwnRoutesKeys {

    public static final Key<List<Prefix>> AGGREGATES =
            Key.list("aggregates", Types.PREFIX, "prefixes announced in one while any part of them is received");
    public static final Key<Prefix> PREFIX = Key.required("prefix", Types.PREFIX, "where the static route leads");
    public static final Key<IpAddress> NEXT_HOP =
            Key.optional("nextHop", Types.ADDRESS, "over which address; this or discard");
    public static final Key<Boolean> DISCARD =
            Key.optional("discard", Types.FLAG, false, "false", "true: packets to it are dropped; this or nextHop");
    public static final Part STATIC_ROUTES = Part.list(
            "staticRoutes",
            Shape.of("static route", PREFIX, NEXT_HOP, DISCARD),
            "static routes of the routing instance");

    private OwnRoutesKeys() {}
}
