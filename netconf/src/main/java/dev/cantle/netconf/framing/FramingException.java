package dev.cantle.netconf.framing;

import java.io.IOException;

/** Bytes that break the framing of RFC 6242, or a message that may not be sent; the session is at its end. */
public final class FramingException extends IOException {

    private static final long serialVersionUID = 1L;

    FramingException(String message) {
        super(message);
    }
}
