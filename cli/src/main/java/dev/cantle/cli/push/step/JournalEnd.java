package dev.cantle.cli.push.step;

import dev.cantle.cli.journal.Journal;
import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.journal.LastConfirmed;
import dev.cantle.cli.journal.PushHead;
import java.time.Instant;

/**
 * Writes the end of a push to its journal, and keeps what the device has for good now.
 *
 * @param journals the journals of the workspace
 * @param journal the open one
 * @param head what the push was
 */
public record JournalEnd(Journals journals, Journal journal, PushHead head) {

    /**
     * Writes it. An unknown end leaves the journal open, for a recovery.
     *
     * @param dryRun whether nothing was to be committed
     */
    public void write(PushEnd end, boolean dryRun, Instant now) {
        switch (end.kind()) {
            case UNKNOWN -> journal.unknown(end.reason());
            case CONFIRMED, NOTHING_TO_DO -> {
                if (!dryRun) {
                    journals.remember(
                            head.device(),
                            head.slice(),
                            new LastConfirmed(head.rendered(), head.ownership(), head.log(), now));
                }
                journal.end(end.kind().words(), end.reason());
            }
            case CHECKED, ROLLED_BACK, INTERRUPTED, DECLINED, REFUSED ->
                journal.end(end.kind().words(), end.reason());
        }
    }
}
