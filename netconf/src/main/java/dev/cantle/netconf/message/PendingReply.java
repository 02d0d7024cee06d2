package dev.cantle.netconf.message;

import dev.cantle.netconf.transport.Deadline;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A request that was sent and whose reply is still to be read. All but {@link #cancel()} and {@link #isDone()} is for
 * the thread of the session.
 */
public final class PendingReply<T> {

    /** What became of a request that nobody wants the reply to any more. NETCONF cannot take a request back. */
    public enum Cancellation {
        /** Too late: the reply was read already, and {@link #await()} gives it. */
        ANSWERED,
        /** The session goes on and skips the reply when it comes; the device may have done what it was asked. */
        REPLY_SKIPPED,
        /** The session is over, because its thread was waiting for this very reply or reading it, or was lost before. */
        SESSION_ENDED
    }

    private final NetconfSession session;
    private final Rpc rpc;
    private final String messageId;
    private final Deadline deadline;
    private final ReplyReader<T> reader;
    private final int size;
    private final long began = System.nanoTime();
    private volatile @Nullable Answer<T> answer;
    private volatile boolean cancelled;

    /** What is to be given or thrown. */
    private interface Answer<T> {
        T give() throws IOException;
    }

    PendingReply(
            NetconfSession session, Rpc rpc, String messageId, Deadline deadline, ReplyReader<T> reader, int size) {
        this.session = session;
        this.rpc = rpc;
        this.messageId = messageId;
        this.deadline = deadline;
        this.reader = reader;
        this.size = size;
    }

    /**
     * Reads from the session until this reply was read. Replies to other requests that come before it are handed to
     * their own readers on the way, whatever their order.
     *
     * @return what the reader made of the reply
     * @throws IOException as {@link NetconfSession#call} says
     * @throws CancellationException if it was cancelled
     */
    public T await() throws IOException {
        return session.await(this);
    }

    /** Tells whether {@link #await()} would return or throw without waiting. */
    public boolean isDone() {
        return answer != null;
    }

    /** Gives the reply up, from any thread, and says what that meant. */
    public Cancellation cancel() {
        return session.cancel(this);
    }

    String operation() {
        return rpc.operation();
    }

    String messageId() {
        return messageId;
    }

    Deadline deadline() {
        return deadline;
    }

    int size() {
        return size;
    }

    long millis() {
        return (System.nanoTime() - began) / 1_000_000;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Makes {@link #await()} say that the reply was given up. */
    void giveUp() {
        cancelled = true;
        settle(() -> {
            throw new CancellationException("The request " + operation() + " was cancelled");
        });
    }

    void markCancelled() {
        cancelled = true;
    }

    /**
     * Has the reply read, unless it was given up. Whatever the reader throws is for whoever awaits it.
     *
     * @return what makes it the answer, once the rest of the reply was seen to be sound
     */
    Runnable read(Reply reply) {
        if (cancelled) {
            return () -> {};
        }
        Answer<T> read = answer(reply);
        return () -> settle(read);
    }

    private Answer<T> answer(Reply reply) {
        try {
            T result = reader.read(reply);
            return () -> result;
        } catch (IOException e) {
            return () -> {
                throw e;
            };
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    void fail(IOException failure) {
        settle(() -> {
            throw failure;
        });
    }

    T answer() throws IOException {
        Answer<T> known = answer;
        if (known == null) {
            throw new IllegalStateException("The reply to " + operation() + " was not read yet");
        }
        return known.give();
    }

    private synchronized void settle(Answer<T> first) {
        if (answer == null) {
            answer = first;
        }
    }
}
