package dev.cantle.verify.source;

import org.jspecify.annotations.Nullable;

/** No state could be had: the reply is missing, or cannot be read. Whoever judges must say unknown, never good. */
public class ReplyUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reason in the user's words. */
    public ReplyUnavailableException(String message) {
        super(message);
    }

    /** A reason in the user's words, with what caused it. */
    public ReplyUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
