package dev.cantle.cli;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.RenderingFailedException;
import dev.cantle.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what a command throws into a message and an exit code, so that no stack trace reaches a user. With
 * {@code --json} the same stands in one document on standard output:
 * {@code {"kind":"error","exitCode","message","problems":[…]}}.
 */
final class FailureHandler implements IExecutionExceptionHandler {

    private record Failure(ExitCode exitCode, String message, List<Problem> problems) {}

    private final CliContext context;

    FailureHandler(CliContext context) {
        this.context = context;
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult result) {
        Failure failure = failure(thrown);
        context.err().println("cantle: " + failure.message());
        if (result.originalArgs().contains("--debug")) {
            thrown.printStackTrace(context.err());
        }
        if (result.originalArgs().contains("--json")) {
            print(context, failure.exitCode(), failure.message(), failure.problems());
        }
        return failure.exitCode().number();
    }

    /** Prints the document of a command that failed. */
    static void print(CliContext context, ExitCode exitCode, String message, List<Problem> problems) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "error");
            json.writeNumberField("exitCode", exitCode.number());
            json.writeStringField("message", message);
            JsonDocument.problems(json, "problems", problems);
        });
    }

    private Failure failure(Exception thrown) {
        if (thrown instanceof CliException expected) {
            return new Failure(expected.exitCode(), String.valueOf(expected.getMessage()), expected.problems());
        }
        if (thrown instanceof RenderingFailedException rendering) {
            rendering.problems().forEach(problem -> context.err().println(problem));
            return new Failure(
                    ExitCode.INVENTORY_INVALID, "a slice cannot be rendered, nothing was done", rendering.problems());
        }
        if (thrown instanceof UncheckedIOException io) {
            return new Failure(
                    ExitCode.USAGE,
                    fileTrouble(io.getCause() == null ? new IOException(io) : io.getCause()),
                    List.of());
        }
        if (thrown instanceof IOException io) {
            return new Failure(ExitCode.USAGE, fileTrouble(io), List.of());
        }
        return new Failure(
                ExitCode.UNKNOWN,
                "internal error: " + thrown
                        + "\n  fix: run the command again with --debug and report what it prints; if a push was under"
                        + " way, look at the router",
                List.of());
    }

    static String fileTrouble(IOException trouble) {
        if (trouble instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder"
                    + "\n  fix: check the path; one that is not absolute is taken from the folder you are in";
        }
        if (trouble instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access is denied\n  fix: let your user read it, or write there; ls -ld "
                    + denied.getFile() + " shows whose it is";
        }
        if (trouble instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile()
                    + ": a file stands where a folder is wanted\n  fix: name a folder, or move the file";
        }
        if (trouble instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason()
                    + "\n  fix: check that you may write there and that there is space, or name another folder";
        }
        return trouble.getMessage() == null ? trouble.toString() : trouble.getMessage();
    }
}
