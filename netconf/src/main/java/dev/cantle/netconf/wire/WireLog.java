package dev.cantle.netconf.wire;

import java.time.Instant;

/**
 * Somebody who wants to see the messages of a session. They come in pieces, so that nobody has to hold a whole one, and
 * secrets are masked before they get here. Several sessions may share one log, each from its own thread.
 */
@FunctionalInterface
public interface WireLog {

    /** Nobody looks. */
    WireLog NONE = (direction, time, peer, operation) -> new Entry() {
        @Override
        public void text(String masked) {}

        @Override
        public void end(long bytes, boolean whole) {}
    };

    /** Which way a message went. */
    enum Direction {
        /** From us to the device. */
        SENT,
        /** From the device to us. */
        RECEIVED
    }

    /**
     * Begins one message. Called on the thread of the session.
     *
     * @param time when its first bytes were sent or here
     * @param peer who talks to whom: {@code admin@192.0.2.1:830}
     * @param operation the operation that it belongs to, or {@code hello}
     */
    Entry begin(Direction direction, Instant time, String peer, String operation);

    /** One message on its way into the log. */
    interface Entry {

        /** Takes the next piece of the message, without its frame, secrets replaced. */
        void text(String masked);

        /**
         * Ends the message.
         *
         * @param bytes how many bytes of it there were on the wire
         * @param whole whether it was complete; otherwise the line broke, or the session gave it up
         */
        void end(long bytes, boolean whole);
    }
}
