package dev.cantle.cli.command;

import dev.cantle.cli.pipeline.ExitCode;

/** Ends a command with an exit code and a message for people. */
public final class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /**
     * Ends the command.
     *
     * @param exitCode how it ended
     * @param message what, where, and how to mend it
     */
    CliException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** How the command ended. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
