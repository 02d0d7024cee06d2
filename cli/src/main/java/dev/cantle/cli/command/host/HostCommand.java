package dev.cantle.cli.command.host;

import dev.cantle.cli.console.CliContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cantle host}: what is kept about the hosts that devices are. */
@Command(
        name = "host",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "What is kept about the SSH servers of devices.",
        footerHeading = "%nExamples:%n",
        footer = "  cantle host key learn nxp-fra-01    show a router's host key, and trust it when you agree")
public final class HostCommand {

    private HostCommand() {}

    /** The command with those below it. */
    public static CommandLine in(CliContext context) {
        return new CommandLine(new HostCommand())
                .addSubcommand(
                        "key", new CommandLine(new Key()).addSubcommand("learn", new HostKeyLearnCommand(context)));
    }

    /** {@code cantle host key}. */
    @Command(
            name = "key",
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "COMMAND",
            description = "The host keys that are trusted.",
            footerHeading = "%nExamples:%n",
            footer = "  cantle host key learn nxp-fra-01    show a router's host key, and trust it when you agree")
    private static final class Key {}
}
