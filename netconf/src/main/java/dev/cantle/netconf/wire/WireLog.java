package dev.cantle.netconf.wire;

import java.time.Instant;

/** Somebody who wants to see the messages of a session. Secrets are masked before they get here. */
@FunctionalInterface
public interface WireLog {

    /** Nobody looks. */
    WireLog NONE = (direction, time, operation, masked, size) -> {};

    /** How much of a message is shown, in bytes. */
    int MAX_SHOWN = 1 << 20;

    /** Which way a message went. */
    enum Direction {
        /** From us to the device. */
        SENT,
        /** From the device to us. */
        RECEIVED
    }

    /**
     * Takes one message. Called on the thread of the session, between operations or within one.
     *
     * @param operation the operation that it belongs to, or {@code hello}
     * @param masked the message without its frame, cut after {@link #MAX_SHOWN} bytes, secrets replaced
     * @param size how many bytes the message had
     */
    void message(Direction direction, Instant time, String operation, String masked, long size);
}
