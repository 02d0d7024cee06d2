package dev.cantle.simulator.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.Factory;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.io.IoAcceptor;
import org.apache.sshd.common.io.IoConnector;
import org.apache.sshd.common.io.IoHandler;
import org.apache.sshd.common.io.IoServiceEventListener;
import org.apache.sshd.common.io.IoServiceFactory;
import org.apache.sshd.common.io.IoServiceFactoryFactory;
import org.apache.sshd.common.io.nio2.Nio2ServiceFactory;
import org.apache.sshd.common.util.closeable.AbstractCloseable;
import org.apache.sshd.common.util.threads.CloseableExecutorService;
import org.apache.sshd.common.util.threads.ThreadUtils;
import org.apache.sshd.server.SshServer;
import org.jspecify.annotations.Nullable;

/**
 * The threads that all routers of a simulator share, so that their number does not grow with that of routers or
 * sessions: some move bytes, some answer, one keeps time. For any thread.
 */
public final class SharedThreads implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final ScheduledExecutorService timer;
    private final ExecutorService workers;
    private final Nio2ServiceFactory io;

    /** Starts no thread yet: each comes when there is work for it. */
    public SharedThreads() {
        int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.timer = Executors.newSingleThreadScheduledExecutor(named("simulator-timer-"));
        this.workers = Executors.newFixedThreadPool(processors, named("simulator-worker-"));
        this.io = new Nio2ServiceFactory(
                new SshServer(),
                ThreadUtils.newFixedThreadPool("simulator-io", processors + 1),
                ThreadUtils.newFixedThreadPool("simulator-resume", 1));
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Runs what is due; not to be shut down by others. */
    public ScheduledExecutorService timer() {
        return timer;
    }

    /** Answers. What it runs must not wait. */
    Executor workers() {
        return workers;
    }

    /** Runs something short after a while. */
    void later(Duration delay, Runnable work) {
        ScheduledFuture<?> unused = timer.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    void serve(SshServer ssh) {
        ssh.setScheduledExecutorService(timer, false);
        ssh.setIoServiceFactoryFactory(new IoServiceFactoryFactory() {
            @Override
            public IoServiceFactory create(FactoryManager manager) {
                return new Share();
            }

            @Override
            public void setExecutorServiceFactory(Factory<CloseableExecutorService> factory) {
                // the threads are here
            }
        });
    }

    /** Ends all threads, and waits until they are gone. */
    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        workers.shutdownNow();
        io.close(true).await();
        try {
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    || !timer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("The threads of the simulator do not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The shared service, in the hands of one server, which must not end it with itself. */
    private final class Share extends AbstractCloseable implements IoServiceFactory {

        private @Nullable IoServiceEventListener listener;

        @Override
        public IoConnector createConnector(IoHandler handler) {
            return io.createConnector(handler);
        }

        @Override
        public IoAcceptor createAcceptor(IoHandler handler) {
            return io.createAcceptor(handler);
        }

        @Override
        public @Nullable IoServiceEventListener getIoServiceEventListener() {
            return listener;
        }

        @Override
        public void setIoServiceEventListener(@Nullable IoServiceEventListener other) {
            listener = other;
        }
    }
}
