package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import java.util.List;

/**
 * Judges what is about to run.
 *
 * @param <E> what it says against it
 */
@FunctionalInterface
public interface CommitCheckpoint<E> {

    /** What is wrong with the candidate, nothing if it may run. */
    List<E> judge(Configuration running, Configuration candidate);
}
