package dev.cantle.cli.push;

import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.CommitHistory;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.message.RpcErrorException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks, before anything is touched, whether somebody else is at work on the device. */
final class DeviceLook {

    private static final int SHOWN_LINES = 20;

    private final JunosSession session;

    DeviceLook(JunosSession session) {
        this.session = session;
    }

    /** Why the device must be left alone, or empty if nobody is in the way. */
    Optional<String> objection(Instant now) throws NetconfException {
        Optional<String> pending = pendingCommit(now);
        return pending.isPresent() ? pending : foreignChanges();
    }

    private Optional<String> pendingCommit(Instant now) throws NetconfException {
        CommitHistory history;
        try {
            history = session.commitHistory();
        } catch (RpcErrorException refused) {
            // A confined login may not be allowed to see the history; the lock and the comparison still protect us.
            return Optional.empty();
        }
        return history.pending(now).map(DeviceLook::describe);
    }

    private static String describe(CommitHistory.Commit commit) {
        OptionalInt minutes = commit.confirmMinutes();
        return "a confirmed commit by " + commit.user() + " (" + commit.time() + ") still waits to be confirmed"
                + (minutes.isPresent() ? ", window " + minutes.getAsInt() + " min" : "")
                + "\n  fix: let " + commit.user() + " confirm it or wait for its roll-back, then push again";
    }

    private Optional<String> foreignChanges() throws NetconfException {
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
        return Optional.of("the candidate holds changes that somebody has not committed:" + shown
                + "\n  fix: have them committed or discarded by whoever made them (show system users tells who is"
                + " logged in)");
    }
}
