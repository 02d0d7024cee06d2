package dev.cantle.cli.command;

import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.verify.show.Show;
import dev.cantle.verify.show.ShowKind;
import dev.cantle.verify.show.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle show}: reads one saved reply and says what was understood of it. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Reads one saved reply of a Junos device and shows what was understood of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle show bgp --from bgp-summary.xml            sessions and counts as a table",
            "  cantle show routes --from routes.xml --json       the same as JSON",
            "  cantle show bgp --from pasted.txt                 what a terminal showed",
            "  cantle show outcome --from commit-reply.xml       did the commit succeed?",
            "",
            "Exit codes: 0 data, 1 no data in the reply, or not readable, or not whole (the state is unknown), 2 usage."
        })
public final class ShowCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "KIND",
            description = "What the reply is about: bgp, routes, interfaces, ping, software or outcome.")
    private String kind = "";

    @Option(
            names = "--from",
            paramLabel = "FILE",
            required = true,
            description = "The saved reply: XML, or what the CLI printed.")
    private Path from = Path.of("");

    /** The command, in what it runs in. */
    public ShowCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        ShowKind wanted = ShowKind.tryParse(kind)
                .orElseThrow(() -> new CliException(
                        ExitCode.USAGE,
                        "there is no kind of reply '" + kind + "'\n  fix: choose from "
                                + Arrays.stream(ShowKind.values())
                                        .map(ShowKind::word)
                                        .collect(Collectors.joining(", "))));
        Path file = context.resolve(from);
        Shown shown = Show.file(wanted, file, common.isJson(), context.out());
        context.out().flush();
        if (!shown.problem().isEmpty()) {
            context.err().println("cantle: " + shown.problem());
            if (!Files.isRegularFile(file)) {
                context.err()
                        .println("  fix: name a file that holds what the router answered, such as show bgp summary"
                                + " | display xml | no-more, saved from its terminal");
            } else if (!Files.isReadable(file)) {
                context.err().println("  fix: let your user read it: chmod u+r " + from);
            }
        }
        return shown.exitCode();
    }
}
