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
import org.slf4j.LoggerFactory;

/** Where the process begins and ends. */
public final class Main {

    private static final int USUAL_COLUMNS = 80;

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        // A thread of a library that fails while a connection is torn down is no message for a user.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LoggerFactory.getLogger(Main.class).debug("thread {} ended: {}", thread.getName(), failure.toString()));
        StopSignal stop = new StopSignal();
        CliContext context = new CliContext(
                new Environment(System.getenv()),
                Path.of("").toAbsolutePath(),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("cantle.out.terminal"),
                Boolean.getBoolean("cantle.err.terminal"),
                Integer.getInteger("cantle.columns", USUAL_COLUMNS),
                new SystemTerminal(),
                Clock.system(ZoneId.systemDefault()),
                stop);
        new Interruption(stop, context.err()).runAndExit(() -> Cantle.run(context, args));
    }

    // The reports and the progress line hold characters beyond ASCII, whatever the locale says.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
