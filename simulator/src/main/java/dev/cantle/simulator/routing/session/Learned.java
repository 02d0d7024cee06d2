package dev.cantle.simulator.routing.session;

import dev.cantle.model.world.Announcement;
import java.time.Instant;

/**
 * An announcement that has arrived.
 *
 * @param announcement the announcement
 * @param since when it came
 */
public record Learned(Announcement announcement, Instant since) {}
