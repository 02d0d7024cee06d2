package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import java.util.ArrayList;
import java.util.List;

/** The commits of the past, the last one first, as many as Junos keeps: rollback 0 to 49. For one thread. */
final class CommitLog {

    private static final int KEPT = 50;

    private final List<CommitRecord> commits = new ArrayList<>();

    CommitLog(List<CommitRecord> past) {
        commits.addAll(past);
    }

    Configuration running() {
        return commits.get(0).configuration();
    }

    List<CommitRecord> all() {
        return List.copyOf(commits);
    }

    Configuration rollback(int number) throws RefusedException {
        if (number < 0 || number >= commits.size()) {
            throw new RefusedException(
                    "invalid-value", "could not open configuration file /config/juniper.conf." + number + ".gz");
        }
        return commits.get(number).configuration();
    }

    void add(CommitRecord commit) {
        commits.add(0, commit);
        if (commits.size() > KEPT) {
            commits.remove(KEPT);
        }
    }

    /** What was committed last needs no confirmation any more. */
    void confirmed() {
        commits.set(0, commits.get(0).withoutComment());
    }
}
