package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import java.time.Instant;

/**
 * A commit that happened.
 *
 * @param configuration what has been running since
 * @param user who committed; {@code root} for the automatic rollback
 * @param client how, such as {@code netconf}
 * @param time when
 * @param comment what Junos notes, such as {@code commit confirmed, rollback in 2mins}; may be empty
 * @param log what the committer wrote; may be empty
 */
public record CommitRecord(
        Configuration configuration, String user, String client, Instant time, String comment, String log) {

    CommitRecord withoutComment() {
        return new CommitRecord(configuration, user, client, time, "", log);
    }
}
