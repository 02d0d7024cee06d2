package dev.cantle.simulator.rpc;

import dev.cantle.simulator.datastore.Database;
import dev.cantle.simulator.routing.RoutingEngine;
import java.time.Clock;
import java.util.function.IntPredicate;

/**
 * What the RPCs of a virtual router work on. For any thread.
 *
 * @param name its host name
 * @param database its configuration
 * @param routing its routing
 * @param clock its time
 * @param style how it words its replies
 * @param tenants the logins that are confined to logical systems
 * @param kill ends the session of an id, and says whether there was one
 */
public record Router(
        String name,
        Database database,
        RoutingEngine routing,
        Clock clock,
        ReplyStyle style,
        Tenants tenants,
        IntPredicate kill) {

    /** What the model of the router is called. */
    public static final String MODEL = "mx204";

    /** The release that it runs. */
    public static final String RELEASE = "21.3R3-S4.2";
}
