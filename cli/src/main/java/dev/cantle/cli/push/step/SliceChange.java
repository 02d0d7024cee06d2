package dev.cantle.cli.push.step;

import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.netconf.operational.Scope;
import java.util.List;

/**
 * What a push changes.
 *
 * @param before what the slice ran
 * @param after what it shall run
 * @param lastCommitSeconds when the device's last commit before ours was, by its own clock; 0 if it does not say
 * @param scopes what of the device both are of: the slice's logical system, and the one that it leaves if it moves
 */
public record SliceChange(
        SealedConfiguration before, SealedConfiguration after, long lastCommitSeconds, List<Scope> scopes) {

    public SliceChange {
        scopes = List.copyOf(scopes);
    }
}
