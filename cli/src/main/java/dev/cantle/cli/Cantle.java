package dev.cantle.cli;

import dev.cantle.cli.command.CheckCommand;
import dev.cantle.cli.command.RenderCommand;
import dev.cantle.cli.command.ShowCommand;
import dev.cantle.cli.command.demo.DemoCommand;
import dev.cantle.cli.command.host.HostCommand;
import dev.cantle.cli.command.push.PushCommand;
import dev.cantle.cli.command.recover.RecoverCommand;
import dev.cantle.cli.command.simulate.SimulateCommand;
import dev.cantle.cli.command.snapshot.SnapshotCommand;
import dev.cantle.cli.command.verify.VerifyCommand;
import dev.cantle.cli.completion.CompletionCommand;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.explain.ExplainCommand;
import dev.cantle.cli.importing.ExportCommand;
import dev.cantle.cli.importing.ImportCommand;
import dev.cantle.cli.init.InitCommand;
import dev.cantle.cli.intent.ShowIntentCommand;
import dev.cantle.cli.pipeline.CantleVersion;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.schema.SchemaCommand;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** The program: {@code cantle COMMAND}. */
@Command(
        name = "cantle",
        mixinStandardHelpOptions = true,
        versionProvider = CantleVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns the intent for a Junos logical-system slice into configuration, pushes it with commit"
                + " confirmed, and confirms only when BGP on the router proves that it works.",
        footerHeading = "%nStart here:%n",
        footer = {
            "  cantle demo                     the whole way on the embedded virtual MX204",
            "  cantle init DIR                 a workspace to begin with",
            "  cantle check                    judge the inventory of this folder",
            "  cantle render --check           are the goldens what rendering gives?",
            "  cantle push SLICE               push one slice, prove it, confirm it",
            "",
            "Exit codes: 0 good or nothing to do, 1 verification or comparison failed, 2 usage, 3 inventory"
                    + " invalid, 4 device or transport error, 5 rolled back, 6 unknown or pending, 130 interrupted."
        })
public final class Cantle {

    private Cantle() {}

    private static final Pattern CHOICES = Pattern.compile("expected one of \\[([A-Z_, ]+)] \\(case-insensitive\\)");

    private static final Map<String, Function<CliContext, Object>> COMMANDS = commands();

    private static Map<String, Function<CliContext, Object>> commands() {
        Map<String, Function<CliContext, Object>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("render", RenderCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("push", PushCommand::new);
        commands.put("recover", RecoverCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("snapshot", SnapshotCommand::in);
        commands.put("show", ShowCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("show-intent", ShowIntentCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("simulate", SimulateCommand::new);
        commands.put("host", HostCommand::in);
        commands.put(
                "completion",
                context -> new CompletionCommand(
                        context, () -> commandLine(context).getCommandSpec()));
        return commands;
    }

    /**
     * Runs one command.
     *
     * @param context what it runs in
     * @param args the command and its options
     * @return its exit code
     */
    public static int run(CliContext context, String... args) {
        Logging.configure(Arrays.asList(args).contains("--debug"));
        return commandLine(context, args).execute(args);
    }

    private static CommandLine commandLine(CliContext context, String... args) {
        CommandLine line = new CommandLine(new Cantle());
        // Reading the annotations of every command costs more than running the one that is wanted.
        List<String> wanted =
                args.length > 0 && COMMANDS.containsKey(args[0]) ? List.of(args[0]) : List.copyOf(COMMANDS.keySet());
        for (String name : COMMANDS.keySet()) {
            if (wanted.contains(name)) {
                line.addSubcommand(name, COMMANDS.get(name).apply(context));
            }
        }
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, new HelpFooter());
        line.setHelpSectionMap(line.getHelpSectionMap());
        Ansi ansi = context.isColourUnwanted() || !context.outIsTerminal() ? Ansi.OFF : Ansi.ON;
        return line.setOut(writer(context.out()))
                .setErr(writer(context.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, all) -> refuse(context, failure, all))
                .setExecutionExceptionHandler(new FailureHandler(context));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int refuse(CliContext context, ParameterException e, String... args) {
        CommandLine line = e.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        String message = inWordsAsWritten(String.valueOf(e.getMessage()));
        line.getErr().println("cantle: " + message);
        CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
        line.getErr().println("Try '" + command + " --help'.");
        if (Arrays.asList(args).contains("--json")) {
            FailureHandler.print(context, ExitCode.USAGE, message, List.of());
        }
        return ExitCode.USAGE.number();
    }

    /** The choices of an option are constants to the parser, and small letters everywhere else. */
    private static String inWordsAsWritten(String message) {
        return CHOICES.matcher(message)
                .replaceFirst(choices -> "expected one of " + choices.group(1).toLowerCase(Locale.ROOT));
    }
}
