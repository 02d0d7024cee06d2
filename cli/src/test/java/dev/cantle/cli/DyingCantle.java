package dev.cantle.cli;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Environment;
import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.console.Terminal;
import java.nio.file.Path;
import java.util.Arrays;

/** The program, in a process that dies at one step as a power cut would have it: {@code STEP before|after COMMAND…}. */
final class DyingCantle {

    /** What the process exits with when it dies: that of a process that was killed. */
    static final int DEAD = 137;

    private DyingCantle() {}

    public static void main(String[] args) {
        Fuse fuse = new Fuse(
                args[0], args[1].equals("after"), () -> Runtime.getRuntime().halt(DEAD));
        CliContext context = new CliContext(
                new Environment(System.getenv()),
                Path.of("").toAbsolutePath(),
                fuse.on(System.out),
                System.err,
                false,
                false,
                80,
                Terminal.NOBODY,
                fuse.clock(),
                new StopSignal());
        System.exit(Cantle.run(context, Arrays.copyOfRange(args, 2, args.length)));
    }
}
