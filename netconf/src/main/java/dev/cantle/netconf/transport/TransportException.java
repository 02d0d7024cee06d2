package dev.cantle.netconf.transport;

import dev.cantle.netconf.NetconfException;

/** A device could not be reached or would not let us in; nothing was asked of it yet. */
public final class TransportException extends NetconfException {

    private static final long serialVersionUID = 1L;

    /** At which step of reaching the device it failed. */
    public enum Kind {
        /** The host name has no address. */
        UNKNOWN_HOST,
        /** Nothing accepted the connection, or not in time. */
        UNREACHABLE,
        /** The server's host key is not known, has changed or was revoked. */
        HOST_KEY,
        /** The server spoke, but no SSH session came about. */
        SSH,
        /** The server refused the login. */
        LOGIN,
        /** Our own key file, passphrase or known_hosts file cannot be used. */
        CREDENTIALS,
        /** The login works, the server has no NETCONF. */
        NO_NETCONF
    }

    private final Kind kind;

    TransportException(Kind kind, String message, String fix) {
        super(message, fix);
        this.kind = kind;
    }

    TransportException(Kind kind, String message, String fix, Throwable cause) {
        super(message, fix, cause);
        this.kind = kind;
    }

    /** Returns the step that failed. */
    public Kind kind() {
        return kind;
    }
}
