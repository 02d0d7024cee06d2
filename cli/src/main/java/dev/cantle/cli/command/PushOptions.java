package dev.cantle.cli.command;

import dev.cantle.cli.push.PushChoices;
import picocli.CommandLine.Option;

/** The options that say how a push goes about its work. */
final class PushOptions {

    @Option(
            names = "--unseen-commits",
            description = "Push even if the device does not show its commits, so that nobody knows whether somebody's"
                    + " confirmed commit waits; a push would confirm it.")
    private boolean unseenCommits;

    /**
     * What the user chose.
     *
     * @throws CliException if the options do not go together
     */
    PushChoices choices() {
        PushChoices usual = PushChoices.usual();
        return new PushChoices(
                !unseenCommits,
                usual.confirmWith(),
                usual.onFailure(),
                usual.dryRun(),
                usual.remove(),
                usual.comment());
    }
}
