package dev.cantle.cli.push.look;

import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.cli.push.step.Truth;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.CommitHistory;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds out from the device what has become of a push: from its commit history, in which the push's own commits are
 * known by their token, and from what the slice runs. Only reads.
 */
public final class FindOut {

    private static final int READS = 5;
    private static final CommitHistory UNSEEN = new CommitHistory(List.of());

    private final JunosSession session;
    private final SliceSnapshot snapshot;
    private final String token;
    private final Clock clock;

    /**
     * A look over an open session.
     *
     * @param token what the log of each commit of the push holds
     */
    public FindOut(JunosSession session, SliceSnapshot snapshot, String token, Clock clock) {
        this.session = session;
        this.snapshot = snapshot;
        this.token = token;
        this.clock = clock;
    }

    /**
     * What is true now.
     *
     * @param deadline when the push's window is over, by our clock
     */
    public Truth look(SliceChange change, Instant deadline) throws NetconfException {
        CommitHistory history = history();
        for (int i = 0; i < READS; i++) {
            SealedConfiguration running = snapshot.sealedRunning();
            CommitHistory again = history();
            // The device's timer may end between two questions.
            if (again.equals(history)) {
                Instant now = clock.instant();
                Instant deviceNow =
                        history.isJudgedByTime() ? session.deviceTime().orElse(now) : now;
                return new HistoryReading(token, now, deadline, deviceNow).judge(history, change, running);
            }
            history = again;
        }
        return new Truth(Truth.State.UNCLEAR, "commits follow each other faster than they can be read");
    }

    /** The commit that made what runs, if the device shows its commits and it is one of the push's own. */
    public Optional<CommitHistory.Commit> latestIfOurs() throws NetconfException {
        return history().latest().filter(reading(Instant.EPOCH)::isOurs);
    }

    /**
     * Whether the push's own confirmed commit still waits although a plain commit was to confirm it, which would stand
     * before it in the history. A device that does not show its commits does not say.
     */
    public boolean stillWaits() throws NetconfException {
        return history().latest().filter(reading(Instant.EPOCH)::isMarked).isPresent();
    }

    private CommitHistory history() throws NetconfException {
        try {
            return session.commitHistory();
        } catch (RpcErrorException refused) {
            return UNSEEN;
        }
    }

    private HistoryReading reading(Instant deadline) {
        return new HistoryReading(token, clock.instant(), deadline);
    }
}
