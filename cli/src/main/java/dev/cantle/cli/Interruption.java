package dev.cantle.cli;

import dev.cantle.cli.pipeline.ExitCode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets a command end its work when the user presses Ctrl-C.
 *
 * <p>A signal starts the shutdown of the JVM, which would cut the thread off in the middle of a push. So a shutdown
 * hook interrupts the working thread and waits until it has rolled back and hung up. The thread cannot call
 * {@code System.exit} then, which would wait for the hook that waits for the thread: the hook ends the JVM itself.
 */
final class Interruption {

    // A roll-back takes two commits; a router that needs longer rolls back by its own timer.
    private static final long PATIENCE_SECONDS = 120;

    private final Thread worker;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int code = ExitCode.INTERRUPTED.number();

    Interruption(Thread worker) {
        this.worker = worker;
    }

    void runAndExit(IntSupplier work) {
        Thread hook = new Thread(this::interruptAndWait, "interruption");
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

    private void interruptAndWait() {
        worker.interrupt();
        boolean inTime = false;
        try {
            inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(inTime ? code : ExitCode.UNKNOWN.number());
    }
}
