package dev.cantle.netconf.transport;

import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A reliable, ordered pair of byte streams to a device (RFC 6241 §2.1). One thread reads and writes; any thread may
 * close, which ends a blocked read.
 */
public interface Transport extends Closeable {

    /**
     * Returns the bytes from the device. A read past the deadline throws {@link java.net.SocketTimeoutException}; a
     * closed connection reads as end of stream.
     */
    InputStream input();

    /** Returns where bytes for the device go; a flush sends them. */
    OutputStream output();

    /** Sets the moment at which a blocked read gives up. Until the first call reads wait without end. */
    void deadline(Deadline deadline);

    /** Returns who talks to whom, for messages: {@code admin@192.0.2.1:830}. */
    String description();

    /** Ends the connection and frees its threads; does nothing when called again. Never throws. */
    @Override
    void close();
}
