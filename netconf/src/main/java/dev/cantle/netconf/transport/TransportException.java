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
        /** The jump host cannot or may not connect to the next stop. */
        JUMP,
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

    /** Returns this failure, of a jump host, as what it means for the device behind it. */
    TransportException onTheWay(SshTarget device, SshTarget jump, int number, int count) {
        String which = count == 1 ? "the jump host " : "jump host " + number + " of " + count + ", ";
        return new TransportException(
                kind, "On the way to " + device.address() + ", at " + which + jump + ": " + getMessage(), fix(), this);
    }

    /** Returns the step that failed. */
    public Kind kind() {
        return kind;
    }
}
