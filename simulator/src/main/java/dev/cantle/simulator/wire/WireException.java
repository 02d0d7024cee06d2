package dev.cantle.simulator.wire;

import java.io.IOException;

/** The peer sent bytes that are no message of RFC 6242, or one that is too large. */
public final class WireException extends IOException {

    private static final long serialVersionUID = 1L;

    WireException(String message) {
        super(message);
    }
}
