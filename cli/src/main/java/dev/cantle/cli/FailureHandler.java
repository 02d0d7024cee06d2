package dev.cantle.cli;

import dev.cantle.cli.command.CliException;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.RenderingFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a message and an exit code, so that no stack trace reaches a user. */
final class FailureHandler implements IExecutionExceptionHandler {

    private final CliContext context;

    FailureHandler(CliContext context) {
        this.context = context;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
        boolean debug = result.originalArgs().contains("--debug");
        if (failure instanceof CliException expected) {
            complain(String.valueOf(expected.getMessage()), failure, debug);
            return expected.exitCode().number();
        }
        if (failure instanceof RenderingFailedException rendering) {
            rendering.problems().forEach(problem -> context.err().println(problem));
            complain("a slice cannot be rendered, nothing was done", failure, debug);
            return ExitCode.INVENTORY_INVALID.number();
        }
        if (failure instanceof UncheckedIOException io) {
            complain(fileTrouble(io), failure, debug);
            return ExitCode.USAGE.number();
        }
        complain(
                "internal error: " + failure
                        + "\n  fix: run the command again with --debug and report what it prints; if a push was under"
                        + " way, look at the router",
                failure,
                debug);
        return ExitCode.UNKNOWN.number();
    }

    private static String fileTrouble(UncheckedIOException io) {
        IOException cause = io.getCause();
        if (cause == null) {
            return io.toString();
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access is denied; check the permissions";
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private void complain(String message, Exception failure, boolean debug) {
        context.err().println("cantle: " + message);
        if (debug) {
            failure.printStackTrace(context.err());
        }
    }
}
