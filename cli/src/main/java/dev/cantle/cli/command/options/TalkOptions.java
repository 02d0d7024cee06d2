package dev.cantle.cli.command.options;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import picocli.CommandLine.Option;

/** The options that say how a command talks: to people or to programs, and how much. */
public final class TalkOptions {

    @Option(
            names = "--json",
            description = "Print one JSON document on standard output; text for people goes to standard error.")
    private boolean json;

    // read from the arguments before there is a command: logging is set up first
    @Option(names = "--debug", description = "Log what happens to standard error, and show the cause of every error.")
    boolean debug;

    /** Whether the command prints one JSON document on standard output. */
    public boolean isJson() {
        return json;
    }

    /** How the command talks to people. */
    public Talk talk(CliContext context) {
        return new Talk(context, json);
    }
}
