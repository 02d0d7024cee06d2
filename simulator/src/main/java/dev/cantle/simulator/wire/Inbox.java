package dev.cantle.simulator.wire;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Bytes that have come over a line and that nobody has read yet. For any thread. */
public final class Inbox {

    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final IntConsumer taken;
    private Runnable reader = () -> {};
    private boolean closed;

    /**
     * An empty inbox.
     *
     * @param taken is told how many bytes have been read, so that the sender may send as many more
     */
    public Inbox(IntConsumer taken) {
        this.taken = taken;
    }

    /** Keeps a copy of bytes that have come, and wakes the reader. */
    public void put(byte[] bytes, int start, int length) {
        Runnable woken;
        synchronized (this) {
            waiting.add(Arrays.copyOfRange(bytes, start, start + length));
            woken = reader;
        }
        woken.run();
    }

    /** No more bytes come. Wakes the reader. */
    public void close() {
        Runnable woken;
        synchronized (this) {
            closed = true;
            woken = reader;
        }
        woken.run();
    }

    /** Says whom to wake from now on, and wakes it for what is there. */
    public void readBy(Runnable woken) {
        synchronized (this) {
            reader = woken;
        }
        woken.run();
    }

    /** The bytes that came first, empty when none wait. */
    public Optional<byte[]> take() {
        Optional<byte[]> bytes = first();
        bytes.ifPresent(read -> taken.accept(read.length));
        return bytes;
    }

    private synchronized Optional<byte[]> first() {
        return Optional.ofNullable(waiting.poll());
    }

    /** Whether all bytes have been taken, and no more come. */
    public synchronized boolean isExhausted() {
        return closed && waiting.isEmpty();
    }
}
