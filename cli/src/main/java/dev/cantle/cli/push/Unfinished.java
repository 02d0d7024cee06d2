package dev.cantle.cli.push;

import dev.cantle.cli.journal.Journal;
import dev.cantle.cli.journal.JournaledPush;
import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.UnknownEnd;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What an earlier push of a slice has left unfinished. The caller holds the lock of the slice. */
final class Unfinished {

    private Unfinished() {}

    /**
     * Why the slice must not be pushed now, or empty if nothing is in the way. A push that was cut off before its commit
     * is not: its journal proves that nothing was committed, and the device has dropped what was loaded.
     */
    static Optional<String> objection(Journals journals, String device, String slice, Clock clock) {
        List<JournaledPush> unfinished = journals.unfinished(device, slice);
        for (JournaledPush push : unfinished) {
            if (!push.isBeforeCommit()) {
                return Optional.of("the push of " + slice + " to " + device + " that began at "
                        + UnknownEnd.time(push.startedAt())
                        + " is not finished, and what it has left on the device is not"
                        + " known\n  fix: cantle recover");
            }
        }
        for (JournaledPush push : unfinished) {
            try (Journal journal = journals.resume(push, clock)) {
                journal.end(
                        PushEnd.Kind.REFUSED.words(),
                        "cut off before the commit, nothing was committed; closed by the next push");
            }
        }
        return Optional.empty();
    }
}
