package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import java.util.concurrent.ScheduledFuture;

/** A commit that waits for its confirmation: what comes back without it, whose commit it is, its number, and the timer. */
record Pending(Configuration before, int sessionId, long serial, ScheduledFuture<?> timer) {}
