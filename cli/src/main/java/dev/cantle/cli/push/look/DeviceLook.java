package dev.cantle.cli.push.look;

import dev.cantle.cli.push.key.KeyMask;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.CommitHistory;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Looks, before anything is touched, whether somebody else is at work on the device. */
public final class DeviceLook {

    private static final int SHOWN_LINES = 20;

    private final JunosSession session;
    private final boolean historyNeeded;
    private long lastCommitSeconds;
    private final Predicate<String> knownAsConfirmed;
    private CommitHistory history = new CommitHistory(List.of());

    /**
     * A look over an open session.
     *
     * @param historyNeeded whether a device that does not show its commits must be left alone
     * @param knownAsConfirmed whether a confirmed commit with that comment is known to be confirmed: some releases go on
     *     calling one unconfirmed that was confirmed with a commit check
     */
    public DeviceLook(JunosSession session, boolean historyNeeded, Predicate<String> knownAsConfirmed) {
        this.knownAsConfirmed = knownAsConfirmed;
        this.session = session;
        this.historyNeeded = historyNeeded;
    }

    /**
     * Why the device must be left alone although we hold its lock, or empty if nobody is in the way. Somebody may have
     * begun a confirmed commit since we looked first, and a device may lock a candidate that others have changed.
     */
    public Optional<String> objectionUnderLock(Instant now) throws NetconfException {
        Optional<String> pending = pendingCommit(now);
        return pending.isPresent()
                ? pending
                : foreignChanges()
                        .map(changes -> "the candidate holds changes that somebody has not committed" + changes
                                + "\n  fix: have them committed or discarded by whoever made them (show system users"
                                + " tells who is logged in)");
    }

    /**
     * Whose confirmed commit still waits, or empty if none does. Neither the lock nor a comparison shows one, and any
     * commit or commit check of ours would confirm it: where the history cannot be seen, nothing may be pushed unless
     * the user takes that risk.
     */
    public Optional<String> pendingCommit(Instant now) throws NetconfException {
        try {
            history = session.commitHistory();
        } catch (RpcErrorException refused) {
            return unseen("the device does not show its commits: " + refused.getMessage());
        }
        if (history.latest().isEmpty()) {
            return unseen("the device shows no commits");
        }
        lastCommitSeconds =
                history.latest().map(CommitHistory.Commit::epochSeconds).orElse(0L);
        // The device's clock dates its commits, and may be wrong by any time. Where it does not tell the time, a commit
        // that was to be confirmed is taken as one that waits.
        return history.pending(history.isJudgedByTime() ? session.deviceTime().orElse(Instant.EPOCH) : now)
                .filter(commit -> commit.awaitsConfirmation() || !knownAsConfirmed.test(commit.log()))
                .map(DeviceLook::describe);
    }

    /** The commits that the device showed last; none when it does not show them. */
    public CommitHistory history() {
        return history;
    }

    /** When the last commit that was seen was made, by the device's clock in seconds; 0 if none was seen. */
    public long lastCommitSeconds() {
        return lastCommitSeconds;
    }

    private Optional<String> unseen(String reason) {
        return historyNeeded
                ? Optional.of(
                        reason + ", so nobody knows whether somebody's confirmed commit waits\n  fix: let the login"
                                + " see show system commit, or push with --unseen-commits if you know that nobody else commits")
                : Optional.empty();
    }

    private static String describe(CommitHistory.Commit commit) {
        OptionalInt minutes = commit.confirmMinutes();
        return "a confirmed commit by " + commit.user() + " (" + commit.time() + ") still waits to be confirmed"
                + (minutes.isPresent() ? ", window " + minutes.getAsInt() + " min" : "")
                + "\n  fix: let " + commit.user() + " confirm it or wait for its roll-back, then push again";
    }

    /** What others have changed in the candidate, as lines for a message, keys masked; empty if nothing. */
    public Optional<String> foreignChanges() throws NetconfException {
        String difference = session.compare();
        if (difference.isEmpty()) {
            return Optional.empty();
        }
        String shown = new KeyMask(Map.of())
                .mask(difference)
                .lines()
                .limit(SHOWN_LINES)
                .map(line -> "    " + line)
                .reduce("", (all, line) -> all + "\n" + line);
        return Optional.of(":" + shown);
    }
}
