package dev.cantle.netconf;

/** The device did not answer in the time allowed; the session was closed, so that a late answer confuses nobody. */
public final class ReplyTimeoutException extends SessionLostException {

    private static final long serialVersionUID = 1L;

    /** A timeout: what was awaited, from where, and how long. */
    public ReplyTimeoutException(String message, String fix, Throwable cause) {
        super(message, fix, cause);
    }
}
