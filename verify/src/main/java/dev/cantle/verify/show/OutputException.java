package dev.cantle.verify.show;

import java.io.IOException;

/** The output failed, which is not a fault of the reply: a closed pipe, a full disk. */
final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
