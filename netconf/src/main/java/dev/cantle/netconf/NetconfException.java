package dev.cantle.netconf;

import java.io.IOException;

/** Why a conversation with a device did not do what was asked: what happened, where, and how to mend it. */
public class NetconfException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String fix;

    /**
     * A failure without a deeper cause.
     *
     * @param message what happened and where
     * @param fix how to mend it, one sentence in the imperative; may be empty
     */
    public NetconfException(String message, String fix) {
        super(message);
        this.fix = fix;
    }

    /**
     * A failure with the exception that brought it about.
     *
     * @param message what happened and where
     * @param fix how to mend it, one sentence in the imperative; may be empty
     * @param cause kept for debugging, its text is not shown to users
     */
    public NetconfException(String message, String fix, Throwable cause) {
        super(message, cause);
        this.fix = fix;
    }

    /** Returns how to mend it, or an empty text when nothing useful can be said. */
    public final String fix() {
        return fix;
    }
}
