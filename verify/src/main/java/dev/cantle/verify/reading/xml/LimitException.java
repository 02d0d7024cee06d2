package dev.cantle.verify.reading.xml;

import java.io.IOException;

/** A reply that is larger, deeper or stranger than any that Junos gives. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
