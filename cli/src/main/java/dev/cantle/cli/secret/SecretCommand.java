package dev.cantle.cli.secret;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.value.CommandWords;
import dev.cantle.model.value.SecretRef;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Secrets that a command of the user prints. It is started without a shell, in the workspace, with the environment of
 * Cantle but for Cantle's own passwords, and with nothing to read. Its standard error is thrown away: it may hold the
 * secret. When the time is over or the user wants to stop, it is killed with all that it has started.
 */
final class SecretCommand {

    /** How long a command may take: somebody may have to touch a token. */
    static final Duration LIMIT = Duration.ofSeconds(30);

    private static final long LOOK_MILLIS = 20;
    private static final List<String> OWN = List.of("CANTLE_PASSWORD", SecretKeystore.PASSWORD);

    private final UserPaths paths;
    private final StopSignal stop;
    private final Duration limit;

    SecretCommand(UserPaths paths, StopSignal stop, Duration limit) {
        this.paths = paths;
        this.stop = stop;
        this.limit = limit;
    }

    Secret run(SecretRef reference) throws SecretUnavailableException {
        StopSignal own = stop.child();
        // Ctrl-C would end the JVM at once, and leave the command running.
        if (!own.guard()) {
            throw interrupted();
        }
        try {
            Process process = start(reference);
            try {
                return SecretBytes.firstLine(output(process, reference), reference, "what the command printed");
            } finally {
                kill(process);
            }
        } finally {
            own.release();
        }
    }

    private Process start(SecretRef reference) throws SecretUnavailableException {
        List<String> words = new ArrayList<>(CommandWords.split(reference.target()));
        if (words.get(0).contains("/")) {
            words.set(0, paths.of(words.get(0)).toString());
        }
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(paths.workspace().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        OWN.forEach(builder.environment()::remove);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new SecretUnavailableException(reference + ": the command cannot be started\n  fix: is "
                    + words.get(0) + " installed, on the PATH, and may you run it?");
        }
    }

    private byte[] output(Process process, SecretRef reference) throws SecretUnavailableException {
        byte[] output = read(process, reference);
        // One that prints more is not waited for: it may never end.
        int code = output.length > SecretBytes.LARGEST ? 0 : exitCode(process, reference);
        if (code != 0) {
            Arrays.fill(output, (byte) 0);
            throw new SecretUnavailableException(reference + ": the command ended with exit code " + code
                    + "\n  fix: run it by hand to see why; what it says is not shown here, as it may hold the secret");
        }
        return output;
    }

    private byte[] read(Process process, SecretRef reference) throws SecretUnavailableException {
        CompletableFuture<byte[]> output = reading(process.getInputStream());
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return output.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (stop.isStopped()) {
                    throw interrupted();
                }
                if (System.nanoTime() > end) {
                    throw tooSlow(reference);
                }
            } catch (ExecutionException e) {
                throw new SecretUnavailableException(
                        reference + ": what the command printed cannot be read\n  fix: run it by hand");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw interrupted();
            }
        }
    }

    /** A read from a process cannot be given up, so it gets a thread that does not keep Cantle alive. */
    private static CompletableFuture<byte[]> reading(InputStream stream) {
        CompletableFuture<byte[]> output = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try (stream) {
                        output.complete(stream.readNBytes(SecretBytes.LARGEST + 1));
                    } catch (IOException e) {
                        output.completeExceptionally(e);
                    }
                },
                "secret command");
        reader.setDaemon(true);
        reader.start();
        return output;
    }

    // It has closed its standard output; one that goes on for long after that is ended like one that is too slow.
    private int exitCode(Process process, SecretRef reference) throws SecretUnavailableException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw tooSlow(reference);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    private static void kill(Process process) {
        // Children first, while it is known whose they are.
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private SecretUnavailableException tooSlow(SecretRef reference) {
        return new SecretUnavailableException(reference + ": the command was not over after " + limit.toSeconds()
                + " s and was ended\n  fix: run it by hand: does it wait for an answer?");
    }

    private static CliException interrupted() {
        return new CliException(ExitCode.INTERRUPTED, "interrupted; nothing was done");
    }
}
