package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * The configuration database of a router: what runs, the candidate that all sessions share, the lock, the commits of
 * the past, and the commit that waits to be confirmed. Secrets are stored in the {@code $9$} form. For any thread.
 */
public final class Database {

    /** How many commits Junos keeps: rollback 0 to 49. */
    private static final int KEPT = 50;

    private final Timing timing;
    private final Habits habits;
    private final Consumer<Configuration> onCommit;
    private final List<CommitRecord> history = new ArrayList<>();
    private final RandomGenerator salts = new Random();
    private Configuration candidate;
    private Optional<Editor> lockHolder = Optional.empty();
    private Optional<Editor> modifier = Optional.empty();
    private Optional<Pending> pending = Optional.empty();
    private long serials;

    /**
     * A database in which a configuration runs.
     *
     * @param onCommit is told each configuration that begins to run, the first one included
     */
    public Database(Configuration initial, Timing timing, Habits habits, Consumer<Configuration> onCommit) {
        this.timing = timing;
        this.habits = habits;
        this.onCommit = onCommit;
        this.candidate = StoredSecrets.store(initial, Configuration.empty(), salts);
        run(candidate, "root", "other", "", "");
    }

    /** What runs. */
    public synchronized Configuration running() {
        return history.get(0).configuration();
    }

    /** What would run after a commit. */
    public synchronized Configuration candidate() {
        return candidate;
    }

    /** The commits of the past, the last one first: the index is the number of the rollback. */
    public synchronized List<CommitRecord> history() {
        return List.copyOf(history);
    }

    /** Whether a commit waits to be confirmed. */
    public synchronized boolean isPending() {
        return pending.isPresent();
    }

    /**
     * The configuration of a rollback.
     *
     * @param number 0 is what runs
     * @throws RefusedException if there are not so many
     */
    public synchronized Configuration rollback(int number) throws RefusedException {
        if (number < 0 || number >= history.size()) {
            throw new RefusedException(
                    "invalid-value", "could not open configuration file /config/juniper.conf." + number + ".gz");
        }
        return history.get(number).configuration();
    }

    /**
     * Takes the candidate for one session alone.
     *
     * @throws RefusedException if another session has it, or has changed it
     */
    public synchronized void lock(Editor editor) throws RefusedException {
        refuseOthers(editor, "lock-denied");
        if (modifier.isPresent() && modifier.get().sessionId() != editor.sessionId()) {
            throw new RefusedException(
                    "lock-denied", LockText.modified(modifier.get(), timing.clock()), modifier.get());
        }
        lockHolder = Optional.of(editor);
    }

    /**
     * Gives the candidate back; what was not committed of it is lost.
     *
     * @throws RefusedException if the session has no lock
     */
    public synchronized void unlock(Editor editor) throws RefusedException {
        if (!holds(editor)) {
            throw new RefusedException("operation-failed", "configuration database is not locked by this session");
        }
        lockHolder = Optional.empty();
        reset();
    }

    /**
     * Changes the candidate. Secrets in clear text are stored scrambled, and are a change even if they are the same.
     *
     * @throws RefusedException if another session has locked it
     */
    public synchronized void edit(Editor editor, Configuration changed) throws RefusedException {
        refuseOthers(editor, "in-use");
        candidate = StoredSecrets.store(changed, candidate, salts);
        modifier = candidate.equals(running()) ? Optional.empty() : Optional.of(editor);
    }

    /**
     * Makes the candidate run, or only confirms what runs already. The caller has checked the candidate.
     *
     * @throws RefusedException if another session has locked the candidate
     */
    public synchronized void commit(Editor editor, CommitRequest request) throws RefusedException {
        refuseOthers(editor, "in-use");
        if (request.check()) {
            if (pending.isPresent()) {
                endPending();
                history.set(0, history.get(0).withoutComment());
            }
            return;
        }
        Configuration before = pending.map(Pending::before).orElseGet(this::running);
        endPending();
        modifier = Optional.empty();
        String comment = request.confirmed() ? "commit confirmed, rollback in " + request.minutes() + "mins" : "";
        run(candidate, editor.user(), "netconf", comment, request.log());
        if (request.confirmed()) {
            await(before, editor, request.minutes());
        }
    }

    private void await(Configuration before, Editor editor, int minutes) {
        long nanos = Math.multiplyExact(timing.minute().toNanos(), minutes);
        long serial = ++serials;
        var timer = timing.timer().schedule(() -> timeIsUp(serial), Math.max(nanos, 1), TimeUnit.NANOSECONDS);
        pending = Optional.of(new Pending(before, editor.sessionId(), serial, timer));
    }

    /** A timer that fires while its commit is being confirmed or extended must not undo what came after it. */
    private synchronized void timeIsUp(long serial) {
        if (pending.isPresent() && pending.get().serial() == serial) {
            undoPending();
        }
    }

    /** A session edits no more: its lock is free, and what it changed under the lock and did not commit is lost. */
    public synchronized void leave(Editor editor) {
        if (holds(editor)) {
            lockHolder = Optional.empty();
            reset();
        }
    }

    /**
     * A session has ended, and edits no more.
     *
     * @param killed whether another session ended it, rather than its client or a lost line
     */
    public synchronized void sessionEnded(Editor editor, boolean killed) {
        leave(editor);
        boolean undo = killed ? habits.killRollsBack() : habits.lossRollsBack();
        if (undo && pending.isPresent() && pending.get().sessionId() == editor.sessionId()) {
            undoPending();
        }
    }

    /**
     * Drops what is not committed.
     *
     * @throws RefusedException if another session has locked the candidate
     */
    public synchronized void discard(Editor editor) throws RefusedException {
        refuseOthers(editor, "in-use");
        reset();
    }

    /** Stops the timer of a pending commit, without undoing anything. */
    public synchronized void close() {
        endPending();
    }

    private void undoPending() {
        Configuration before = pending.orElseThrow().before();
        endPending();
        candidate = before;
        modifier = Optional.empty();
        run(before, "root", "other", "", "");
    }

    private void endPending() {
        pending.ifPresent(waiting -> waiting.timer().cancel(false));
        pending = Optional.empty();
    }

    private void run(Configuration configuration, String user, String client, String comment, String log) {
        history.add(
                0, new CommitRecord(configuration, user, client, timing.clock().instant(), comment, log));
        if (history.size() > KEPT) {
            history.remove(KEPT);
        }
        onCommit.accept(configuration);
    }

    private void reset() {
        candidate = running();
        modifier = Optional.empty();
    }

    private boolean holds(Editor editor) {
        return lockHolder.isPresent() && lockHolder.get().sessionId() == editor.sessionId();
    }

    private void refuseOthers(Editor editor, String tag) throws RefusedException {
        if (lockHolder.isPresent() && !holds(editor)) {
            throw new RefusedException(tag, LockText.locked(lockHolder.get(), timing.clock()), lockHolder.get());
        }
    }
}
