package dev.cantle.cli.push.step;

import dev.cantle.cli.journal.Journal;
import dev.cantle.cli.journal.JournalException;
import dev.cantle.netconf.operational.Scope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Writes the steps of a push to its journal, each before it is taken, and tells the watcher.
 *
 * <p>A step that makes more of the change than there was is not taken when it cannot be written. One that ends it, such
 * as a roll-back, is taken all the same: it leads to where the device would go by itself.
 */
public final class JournalKeeper implements PushTrail.Listener {

    private final Journal journal;
    private final PushWatcher watcher;
    private final Clock clock;
    private final Duration window;

    /**
     * A keeper of an open journal, which stays the caller's to close.
     *
     * @param window how long the device waits for the confirmation
     */
    public JournalKeeper(Journal journal, PushWatcher watcher, Clock clock, Duration window) {
        this.journal = journal;
        this.watcher = watcher;
        this.clock = clock;
        this.window = window;
    }

    @Override
    public void entering(PushStep step) {
        switch (step) {
            case COMMIT_CONFIRMED ->
                journal.commitConfirmed(step.words(), clock.instant().plus(window));
            case CONNECT, LOOK, LOCK, SNAPSHOT_BEFORE, LOAD, COMPARE, ASK, COMMIT_CHECK, CONFIRM ->
                journal.step(step.words(), step.changesTheDevice());
            case VERIFY, WAIT, ROLL_BACK, FIND_OUT, SNAPSHOT_AFTER, DISCARD, UNLOCK ->
                leniently(() -> journal.step(step.words(), step.changesTheDevice()));
        }
        watcher.entering(step);
    }

    @Override
    public void waiting(String line) {
        watcher.waiting(line);
    }

    @Override
    public void changing(SliceChange change) {
        journal.change(
                change.before(),
                change.after(),
                change.scopes().stream()
                        .map(Scope::logicalSystem)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                change.lastCommitSeconds());
    }

    @Override
    public void found(Truth truth) {
        leniently(() -> journal.found(truth.state().words(), truth.detail()));
        watcher.notice(List.of("found out: " + truth.words()));
    }

    /** Writes what should be written, and says so if it cannot be. */
    public void leniently(Runnable write) {
        try {
            write.run();
        } catch (JournalException e) {
            watcher.notice(List.of(String.valueOf(e.getMessage())));
        }
    }
}
