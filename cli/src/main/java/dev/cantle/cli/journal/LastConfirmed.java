package dev.cantle.cli.journal;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.junos.Configuration;
import java.time.Instant;

/**
 * What the last push of a slice left on its device for good: one that ended confirmed, or with nothing to do.
 *
 * @param rendered what it rendered, with references in the place of keys; empty after the slice was removed
 * @param ownership what of the logical system belonged to the slice then
 * @param log the comment of its commits, token included; the device does not show it when there was nothing to do
 * @param at when it ended
 */
public record LastConfirmed(Configuration rendered, Ownership ownership, String log, Instant at) {}
