package dev.cantle.cli;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs commands as a user would, in a directory and an environment of their own. */
final class Cli {

    /** What a command printed, and how it ended. */
    record Result(int exitCode, String out, String err) {

        /** Both streams. */
        String all() {
            return out + err;
        }
    }

    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();
    private final StopSignal stop = new StopSignal();
    private Terminal terminal = Terminal.NOBODY;
    private Fuse fuse = new Fuse("never", false, () -> {});

    Cli(Path directory) {
        this.directory = directory;
        environment.put("HOME", directory.toString());
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli answeredBy(Terminal person) {
        terminal = person;
        return this;
    }

    /** With something that happens at a step. */
    Cli with(Fuse other) {
        fuse = other;
        return this;
    }

    /** The environment variables. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** How to ask a running command to stop. */
    StopSignal stop() {
        return stop;
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CliContext context = new CliContext(
                new Environment(environment),
                directory,
                fuse.on(out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                80,
                terminal,
                fuse.clock(),
                stop);
        int code = Cantle.run(context, args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
