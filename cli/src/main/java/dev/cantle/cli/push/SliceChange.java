package dev.cantle.cli.push;

import dev.cantle.cli.journal.SealedConfiguration;

/**
 * What a push changes.
 *
 * @param before what the slice ran
 * @param after what it shall run
 * @param lastCommitSeconds when the device's last commit before ours was, by its own clock; 0 if it does not say
 */
public record SliceChange(SealedConfiguration before, SealedConfiguration after, long lastCommitSeconds) {}
