package dev.cantle.cli.console;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a command runs in, handed to it so that tests can run commands in a directory and an environment of their
 * own.
 *
 * @param environment the environment variables
 * @param directory the directory that relative paths start from
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether standard output is shown to a person
 * @param errIsTerminal whether standard error is shown to a person
 * @param columns how wide the terminal is, in characters
 * @param terminal who answers questions
 * @param clock what time it is
 * @param stop how the command learns that it is to stop
 */
public record CliContext(
        Environment environment,
        Path directory,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        Terminal terminal,
        Clock clock,
        StopSignal stop) {

    /** Whether the user wants no colour (no-color.org: set and not empty). */
    public boolean isColourUnwanted() {
        return environment.get("NO_COLOR").isPresent();
    }

    /** The same for a command, or a part of one, that is stopped otherwise. */
    public CliContext withStop(StopSignal other) {
        return new CliContext(
                environment, directory, out, err, outIsTerminal, errIsTerminal, columns, terminal, clock, other);
    }

    /** A path as the user means it: relative ones start in the directory of the command. */
    public Path resolve(Path path) {
        return directory.resolve(path).normalize();
    }
}
