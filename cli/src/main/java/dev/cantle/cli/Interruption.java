package dev.cantle.cli;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.pipeline.ExitCode;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets a command end its work when the user presses Ctrl-C.
 *
 * <p>A signal starts the shutdown of the JVM, which would cut a push off in its middle. So a shutdown hook tells the
 * command to stop and, while the command guards its work, waits until it has rolled back and hung up. The command's
 * thread cannot call {@code System.exit} then, which would wait for the hook that waits for the thread: the hook ends
 * the JVM itself.
 */
final class Interruption {

    // A roll-back takes two commits; a router that needs longer rolls back by its own timer.
    private static final long PATIENCE_SECONDS = 180;

    private final StopSignal signal;
    private final PrintStream err;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int code = ExitCode.INTERRUPTED.number();

    Interruption(StopSignal signal, PrintStream err) {
        this.signal = signal;
        this.err = err;
    }

    void runAndExit(IntSupplier work) {
        Thread hook = new Thread(this::stopAndWait, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        code = work.getAsInt();
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            return;
        }
        System.exit(code);
    }

    private void stopAndWait() {
        signal.stop();
        if (!signal.isGuarded()) {
            if (ended.getCount() > 0) {
                err.println();
                err.println("cantle: interrupted; nothing was committed");
            }
            Runtime.getRuntime().halt(ended.getCount() == 0 ? code : ExitCode.INTERRUPTED.number());
        }
        boolean inTime = false;
        try {
            inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(inTime ? code : ExitCode.UNKNOWN.number());
    }
}
