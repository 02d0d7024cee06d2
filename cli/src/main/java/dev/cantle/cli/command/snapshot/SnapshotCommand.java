package dev.cantle.cli.command.snapshot;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.snapshot.SnapshotName;
import dev.cantle.model.value.IllegalValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cantle snapshot}: keeps the state of logical systems, and says what has changed since. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps the state of logical systems, and says what has changed between two times.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle snapshot take monday                       sessions, routes and interfaces of every slice",
            "  cantle snapshot take tuesday multicloud-fra       of one slice",
            "  cantle snapshot compare monday tuesday            what is gone, new or different",
            "  cantle snapshot list                              what there is"
        })
public final class SnapshotCommand {

    private SnapshotCommand() {}

    /** The command with those below it. */
    public static CommandLine in(CliContext context) {
        return new CommandLine(new SnapshotCommand())
                .addSubcommand("take", new SnapshotTakeCommand(context))
                .addSubcommand("compare", new SnapshotCompareCommand(context))
                .addSubcommand("list", new SnapshotListCommand(context));
    }

    /** The name that the user gave. */
    static SnapshotName name(String text) {
        try {
            return new SnapshotName(text);
        } catch (IllegalValueException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage() + "\n  fix: " + e.fix());
        }
    }
}
