package dev.cantle.simulator;

import dev.cantle.model.world.World;
import java.time.Duration;

/**
 * What exists beyond the routers.
 *
 * @param world what the far ends have configured
 * @param sessionDelay how long a BGP session takes to come up when nothing is wrong
 */
public record WorldOptions(World world, Duration sessionDelay) {

    public WorldOptions {
        if (sessionDelay.isNegative()) {
            throw new IllegalArgumentException("A session does not come up before it is configured");
        }
    }

    /** That world, whose sessions come up in a second. */
    public static WorldOptions of(World world) {
        return new WorldOptions(world, Duration.ofSeconds(1));
    }

    /** With other far ends. */
    public WorldOptions withWorld(World other) {
        return new WorldOptions(other, sessionDelay);
    }

    /** With BGP sessions that come up faster or slower. */
    public WorldOptions withSessionDelay(Duration other) {
        return new WorldOptions(world, other);
    }
}
