package dev.cantle.cli.command.options;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command has, and what follows from them. */
public final class CommonOptions {

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The workspace: the folder with inventory/ and golden/. Default: the current directory.")
    Path workspace = Path.of(".");

    @Mixin
    private TalkOptions talk = new TalkOptions();

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
        return talk.isJson();
    }

    /** How the command talks to people. */
    public Talk talk(CliContext context) {
        return talk.talk(context);
    }
}
