package dev.cantle.simulator.datastore;

import java.time.Instant;

/**
 * A session that may edit the configuration.
 *
 * @param sessionId its id, as its hello names it
 * @param user the login
 * @param since when it began
 */
public record Editor(int sessionId, String user, Instant since) {}
