package dev.cantle.cli;

import dev.cantle.cli.pipeline.ExitCode;

/** Ends a command with an exit code and a message for people. */
final class CliException extends RuntimeException {

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

    ExitCode exitCode() {
        return exitCode;
    }
}
