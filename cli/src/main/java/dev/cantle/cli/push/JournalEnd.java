package dev.cantle.cli.push;

import dev.cantle.cli.journal.Journal;
import dev.cantle.cli.journal.Journals;
import dev.cantle.model.junos.Configuration;

/** Writes the end of a push to its journal, and keeps what the device runs for good now. */
public record JournalEnd(Journals journals, Journal journal) {

    /**
     * Writes it. An unknown end leaves the journal open, for a recovery.
     *
     * @param rendered what was rendered, with references in the place of keys
     * @param dryRun whether nothing was to be committed
     */
    public void write(String device, String slice, Configuration rendered, PushEnd end, boolean dryRun) {
        switch (end.kind()) {
            case UNKNOWN -> journal.unknown(end.reason());
            case CONFIRMED, NOTHING_TO_DO -> {
                if (!dryRun) {
                    journals.remember(device, slice, rendered);
                }
                journal.end(end.kind().words(), end.reason());
            }
            case CHECKED, ROLLED_BACK, INTERRUPTED, DECLINED, REFUSED ->
                journal.end(end.kind().words(), end.reason());
        }
    }
}
