package dev.cantle.cli.pipeline;

import dev.cantle.model.Problem;
import java.util.List;

/** Ends a command with an exit code and a message for people. */
public final class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient List<Problem> problems;

    /**
     * Ends the command.
     *
     * @param exitCode how it ended
     * @param message what, where, and how to mend it
     */
    public CliException(ExitCode exitCode, String message) {
        this(exitCode, message, List.of());
    }

    /**
     * Ends the command because of what the user wrote; the problems have been said already.
     *
     * @param exitCode how it ended
     * @param message what follows from the problems
     * @param problems all that is wrong, for programs
     */
    public CliException(ExitCode exitCode, String message, List<Problem> problems) {
        super(message);
        this.exitCode = exitCode;
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with what the user wrote; may be empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** How the command ended. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
