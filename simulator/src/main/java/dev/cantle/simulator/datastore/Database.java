package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The configuration database of a router: what runs, the candidate that all sessions share, their private copies, the
 * lock, the commits of the past, and the commit that waits to be confirmed. Secrets are stored in the {@code $9$} form.
 * For any thread.
 */
public final class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Timing timing;
    private final Habits habits;
    private final Store store;
    private final Consumer<Configuration> onCommit;
    private final RandomGenerator salts = new Random();
    private final CommitLog log;
    private final Candidates candidates;
    private Optional<Configuration> rescue = Optional.empty();
    private Optional<Editor> lockHolder = Optional.empty();
    private Optional<Pending> pending = Optional.empty();
    private long serials;

    /**
     * A database in which a configuration runs, and that forgets all when the router stops.
     *
     * @param onCommit is told each configuration that begins to run, the first one included
     */
    public Database(Configuration initial, Timing timing, Habits habits, Consumer<Configuration> onCommit) {
        this(initial, Optional.empty(), Store.none(), timing, habits, onCommit);
    }

    private Database(
            Configuration initial,
            Optional<Saved> saved,
            Store store,
            Timing timing,
            Habits habits,
            Consumer<Configuration> onCommit) {
        this.timing = timing;
        this.habits = habits;
        this.onCommit = onCommit;
        this.store = store;
        this.log = new CommitLog(saved.map(Saved::history).orElse(List.of()));
        if (saved.isEmpty()) {
            run(StoredSecrets.store(initial, Configuration.empty(), salts), "root", "other", "", "");
        }
        this.candidates = new Candidates(log.running());
        saved.ifPresent(this::resume);
    }

    /**
     * A database that is kept in a folder: what ran there before runs again, and the configuration given is that of the
     * first start only.
     *
     * @throws StateException if what is in the folder cannot be read, or the folder cannot be written
     */
    public static Database in(
            Path folder, Configuration initial, Timing timing, Habits habits, Consumer<Configuration> onCommit)
            throws StateException {
        Store store = new StateFolder(folder);
        try {
            Database database = new Database(initial, store.load(), store, timing, habits, onCommit);
            store.save(database.state());
            return database;
        } catch (StateException known) {
            throw known;
        } catch (IOException failed) {
            throw new StateException(
                    folder + " cannot hold a router: " + failed + "\n  fix: choose a folder that can be written");
        }
    }

    private void resume(Saved saved) {
        rescue = saved.rescue();
        onCommit.accept(running());
        saved.waiting().ifPresent(waiting -> {
            if (habits.restart() == Habits.Restart.ROLLS_BACK) {
                undo(waiting.before());
            } else if (habits.restart() == Habits.Restart.WAITS) {
                await(waiting.before(), waiting.sessionId(), waiting.deadline());
            }
        });
    }

    /** What runs. */
    public synchronized Configuration running() {
        return log.running();
    }

    /** The candidate that all sessions share. */
    public synchronized Configuration candidate() {
        return candidates.shared();
    }

    /** The candidate that the session edits: its private copy, or the one that all share. */
    public synchronized Configuration candidate(Editor editor) {
        return candidates.of(editor);
    }

    /** Whose changes the candidate that all share holds, if it holds any. */
    public synchronized Optional<Editor> modifier() {
        return candidates.modifier();
    }

    /** The commits of the past, the last one first: the index is the number of the rollback. */
    public synchronized List<CommitRecord> history() {
        return log.all();
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
        return log.rollback(number);
    }

    /** The rescue configuration, if one was saved. */
    public synchronized Optional<Configuration> rescue() {
        return rescue;
    }

    /** Saves what runs as the rescue configuration, or deletes it. */
    public synchronized void rescue(boolean there) {
        rescue = there ? Optional.of(running()) : Optional.empty();
        save();
    }

    /**
     * Takes the candidate for one session alone.
     *
     * @throws RefusedException if another session has it, or has changed it
     */
    public synchronized void lock(Editor editor) throws RefusedException {
        refuseOthers(editor, "lock-denied");
        Optional<Editor> modifier = candidates.modifier();
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
        candidates.reset(running());
    }

    /**
     * Gives the session a copy of what runs, which nobody else sees or edits.
     *
     * @throws RefusedException if the shared candidate has changes that are not committed
     */
    public synchronized void openPrivate(Editor editor) throws RefusedException {
        if (candidates.modifier().isPresent()) {
            throw new RefusedException("operation-failed", LockText.SHARED_MODIFIED);
        }
        candidates.openPrivate(editor, running());
    }

    /**
     * Changes the candidate. Secrets in clear text are stored scrambled, and are a change even if they are the same.
     *
     * @throws RefusedException if another session has locked it, or has a private copy
     */
    public synchronized void edit(Editor editor, Configuration changed) throws RefusedException {
        if (!candidates.isPrivate(editor)) {
            refuseOthers(editor, "in-use");
            if (!holds(editor) && candidates.areOthersPrivate(editor)) {
                throw new RefusedException("in-use", LockText.PRIVATE_IN_USE);
            }
        }
        candidates.edit(editor, StoredSecrets.store(changed, candidates.of(editor), salts), running());
    }

    /**
     * Makes the session's candidate run, or only checks it. Without an error in it, a pending commit is confirmed.
     *
     * @return what is wrong with the candidate; nothing if it was committed
     * @throws RefusedException if another session has locked the candidate, or a private copy cannot be committed so
     */
    public synchronized <E> List<E> commit(Editor editor, CommitRequest request, CommitCheckpoint<E> checkpoint)
            throws RefusedException {
        refuseOthers(editor, "in-use");
        if (candidates.isPrivate(editor)) {
            refusePrivate(request);
        }
        Configuration proposed = candidates.proposed(editor, running());
        List<E> errors = checkpoint.judge(running(), proposed);
        if (errors.isEmpty() && request.check()) {
            checked();
        } else if (errors.isEmpty()) {
            commit(editor, request, proposed);
        }
        return errors;
    }

    private void refusePrivate(CommitRequest request) throws RefusedException {
        if (request.confirmed() && !habits.privateConfirms()) {
            throw new RefusedException("operation-failed", LockText.PRIVATE_CONFIRMED);
        }
        if (candidates.modifier().isPresent()) {
            throw new RefusedException("operation-failed", LockText.SHARED_MODIFIED);
        }
    }

    private void checked() {
        if (pending.isPresent() && habits.checkConfirms()) {
            endPending();
            if (!habits.checkKeepsComment()) {
                log.confirmed();
            }
            save();
        }
    }

    private void commit(Editor editor, CommitRequest request, Configuration proposed) {
        Configuration before = pending.map(Pending::before).orElseGet(this::running);
        endPending();
        String comment = request.confirmed() ? "commit confirmed, rollback in " + request.minutes() + "mins" : "";
        candidates.committed(editor, proposed);
        run(proposed, editor.user(), "netconf", comment, request.log());
        if (request.confirmed()) {
            Duration window = timing.minute().multipliedBy(request.minutes());
            await(before, editor.sessionId(), timing.clock().instant().plus(window));
        }
        save();
    }

    private void await(Configuration before, int sessionId, Instant deadline) {
        long nanos = Duration.between(timing.clock().instant(), deadline).toNanos();
        long serial = ++serials;
        var timer = timing.timer().schedule(() -> timeIsUp(serial), Math.max(nanos, 1), TimeUnit.NANOSECONDS);
        pending = Optional.of(new Pending(before, sessionId, serial, deadline, timer));
    }

    /** A timer that fires while its commit is being confirmed or extended must not undo what came after it. */
    private synchronized void timeIsUp(long serial) {
        if (pending.isPresent() && pending.get().serial() == serial) {
            undo(pending.get().before());
        }
    }

    /** A session edits no more: its lock is free, and what it changed under the lock or for itself alone is lost. */
    public synchronized void leave(Editor editor) {
        candidates.closePrivate(editor);
        if (holds(editor)) {
            lockHolder = Optional.empty();
            candidates.reset(running());
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
            undo(pending.get().before());
        }
    }

    /**
     * Drops what is not committed.
     *
     * @throws RefusedException if another session has locked the candidate
     */
    public synchronized void discard(Editor editor) throws RefusedException {
        if (!candidates.isPrivate(editor)) {
            refuseOthers(editor, "in-use");
        }
        candidates.discard(editor, running());
    }

    /** Stops the timer of a pending commit, without undoing anything. */
    public synchronized void close() {
        endPending();
    }

    private void undo(Configuration before) {
        endPending();
        candidates.reset(before);
        run(before, "root", "other", "", "");
        save();
    }

    private void endPending() {
        pending.ifPresent(waiting -> waiting.timer().cancel(false));
        pending = Optional.empty();
    }

    private void run(Configuration configuration, String user, String client, String comment, String note) {
        log.add(new CommitRecord(configuration, user, client, timing.clock().instant(), comment, note));
        onCommit.accept(configuration);
    }

    private Saved state() {
        return new Saved(
                log.all(),
                rescue,
                pending.map(waiting -> new Saved.Waiting(waiting.before(), waiting.sessionId(), waiting.deadline())));
    }

    /** A disk that is full stops no router. */
    private void save() {
        try {
            store.save(state());
        } catch (IOException failed) {
            LOG.error("The router's state is not kept: {}", failed.toString());
        }
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
