package dev.cantle.cli.completion;

import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.pipeline.CantleVersion;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.model.rule.CatalogueEntry;
import dev.cantle.model.rule.Rules;
import dev.cantle.model.world.FaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle completion}: what shells and manuals know of Cantle. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints the completion script of a shell, or writes the scripts and the man pages to where shells"
                + " and man look for them. Completion knows commands, options, slices, devices, circuits, rules and"
                + " faults; it reads names from the inventory and does not start Cantle.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(cantle completion bash)      for this shell",
            "  source <(cantle completion zsh)       for this shell, after compinit",
            "  cantle completion --install           for bash, zsh and man, below ~/.local/share",
            "  cantle completion --to /usr/local     the same below /usr/local/share, for all users",
            "",
            "Exit codes: 0 done, 2 usage, or not to be written."
        })
public final class CompletionCommand implements Callable<Integer> {

    private final CliContext context;
    private final Supplier<CommandSpec> program;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "bash|zsh", description = "The shell whose script is printed.")
    private String shell = "";

    @Option(names = "--install", description = "Write scripts and man pages below ~/.local/share, or XDG_DATA_HOME.")
    private boolean install;

    @Option(names = "--to", paramLabel = "DIR", description = "Write them below share/ of this folder.")
    private @Nullable Path to;

    /**
     * The command, in what it runs in.
     *
     * @param program the whole program, with all its commands
     */
    public CompletionCommand(CliContext context, Supplier<CommandSpec> program) {
        this.context = context;
        this.program = program;
    }

    @Override
    public Integer call() {
        int wishes = (shell.isEmpty() ? 0 : 1) + (install ? 1 : 0) + (to == null ? 0 : 1);
        if (wishes != 1 || !List.of("", "bash", "zsh").contains(shell)) {
            throw new CliException(
                    ExitCode.USAGE,
                    "name one of bash, zsh, --install and --to DIR\n  fix: such as cantle completion --install");
        }
        CommandNode node = CommandNode.of(program.get());
        if (shell.isEmpty()) {
            write(node, share());
        } else {
            print(script(node, shell));
        }
        return ExitCode.OK.number();
    }

    private static String script(CommandNode node, String shell) {
        String rules = Rules.catalogue().stream().map(CatalogueEntry::id).collect(Collectors.joining(" "));
        String faults = Arrays.stream(FaultKind.values()).map(FaultKind::word).collect(Collectors.joining(" "));
        return shell.equals("bash") ? BashScript.of(node, rules, faults) : ZshScript.of(node, rules, faults);
    }

    private void print(String script) {
        if (common.isJson()) {
            JsonDocument.print(context.out(), json -> {
                json.writeStringField("kind", "completion");
                json.writeStringField("shell", shell);
                json.writeStringField("script", script);
            });
        } else {
            context.out().print(script);
            context.out().flush();
        }
    }

    private Path share() {
        if (to != null) {
            return context.resolve(to).resolve("share");
        }
        return context.environment()
                .get("XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> context.resolve(
                                Path.of(context.environment().get("HOME").orElse(".")))
                        .resolve(".local/share"));
    }

    private void write(CommandNode node, Path share) {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(share.resolve("bash-completion/completions/cantle"), script(node, "bash"));
        files.put(share.resolve("zsh/site-functions/_cantle"), script(node, "zsh"));
        ManPage.of(node, CantleVersion.text())
                .forEach((name, page) -> files.put(share.resolve("man/man1").resolve(name), page));
        List<String> written = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            try {
                Files.createDirectories(file.getKey().getParent());
                Files.writeString(file.getKey(), file.getValue());
                written.add(file.getKey().toString());
            } catch (IOException e) {
                throw new CliException(
                        ExitCode.USAGE,
                        "cannot write " + file.getKey() + " (" + e.getClass().getSimpleName()
                                + ")\n  fix: name a folder that you may write with --to");
            }
        }
        tell(share, written);
    }

    private void tell(Path share, List<String> written) {
        written.forEach(common.talk(context)::say);
        common.talk(context)
                .say("bash and man find them by themselves; for zsh: fpath=(" + share.resolve("zsh/site-functions")
                        + " $fpath) before compinit");
        if (common.isJson()) {
            JsonDocument.print(context.out(), json -> {
                json.writeStringField("kind", "completion");
                json.writeArrayFieldStart("written");
                for (String file : written) {
                    json.writeString(file);
                }
                json.writeEndArray();
            });
        }
    }
}
