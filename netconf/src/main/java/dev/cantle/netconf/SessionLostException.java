package dev.cantle.netconf;

/**
 * The session with the device ended before its answer was complete. Whether the device did what it was told is not
 * known; the session cannot be used any more.
 */
public class SessionLostException extends NetconfException {

    private static final long serialVersionUID = 1L;

    /** A lost session: what was awaited, from where, and what cut it. */
    public SessionLostException(String message, String fix, Throwable cause) {
        super(message, fix, cause);
    }
}
