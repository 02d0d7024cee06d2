package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;

/**
 * A commit that waits for its confirmation.
 *
 * @param before what comes back without it
 * @param sessionId whose commit it is
 * @param serial its number
 * @param deadline when it is undone
 * @param timer undoes it
 */
record Pending(Configuration before, int sessionId, long serial, Instant deadline, ScheduledFuture<?> timer) {}
