package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of a database survives a restart.
 *
 * @param history the commits of the past, the last one first
 * @param rescue the rescue configuration, if one was saved
 * @param waiting the commit that was not confirmed yet, if there is one
 */
record Saved(List<CommitRecord> history, Optional<Configuration> rescue, Optional<Waiting> waiting) {

    Saved {
        history = List.copyOf(history);
    }

    /**
     * A commit that was not confirmed yet.
     *
     * @param before what comes back without it
     * @param sessionId whose commit it is
     * @param deadline when it is undone
     */
    record Waiting(Configuration before, int sessionId, Instant deadline) {}
}
