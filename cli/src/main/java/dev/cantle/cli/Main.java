package dev.cantle.cli;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.console.SystemTerminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** Where the process begins and ends. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        StopSignal stop = new StopSignal();
        CliContext context = new CliContext(
                new Environment(System.getenv()),
                Path.of("").toAbsolutePath(),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("cantle.out.terminal"),
                Boolean.getBoolean("cantle.err.terminal"),
                new SystemTerminal(),
                Clock.system(ZoneId.systemDefault()),
                stop);
        new Interruption(stop).runAndExit(() -> Cantle.run(context, args));
    }

    // The reports and the progress line hold characters beyond ASCII, whatever the locale says.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
