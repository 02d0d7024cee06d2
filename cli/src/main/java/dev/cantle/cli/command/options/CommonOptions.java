package dev.cantle.cli.command.options;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that every command has, and what follows from them. */
public final class CommonOptions {

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The workspace: the folder with inventory/ and golden/. Default: the current directory.")
    Path workspace = Path.of(".");

    @Option(
            names = "--json",
            description = "Print one JSON document on standard output; text for people goes to standard error.")
    private boolean json;

    @Option(names = "--debug", description = "Log what happens to standard error, and show the cause of every error.")
    boolean debug;

    /**
     * The folder of the workspace.
     *
     * @throws CliException if it is not a folder
     */
    public Path workspace(CliContext context) {
        Path folder = context.resolve(workspace);
        if (!Files.isDirectory(folder)) {
            throw new CliException(
                    ExitCode.USAGE,
                    "the workspace " + folder + " is not a folder\n  fix: name the folder that holds inventory/ with"
                            + " --workspace");
        }
        return folder;
    }

    /** Whether the command prints one JSON document on standard output. */
    public boolean isJson() {
        return json;
    }

    /** How the command talks to people. */
    public Talk talk(CliContext context) {
        return new Talk(context, json);
    }
}
