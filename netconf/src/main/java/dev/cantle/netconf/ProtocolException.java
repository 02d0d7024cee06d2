package dev.cantle.netconf;

/** The peer sent something that NETCONF does not allow, or more of it than the limits allow. */
public final class ProtocolException extends NetconfException {

    private static final long serialVersionUID = 1L;

    /** A breach of protocol without a deeper cause. */
    public ProtocolException(String message, String fix) {
        super(message, fix);
    }

    /** A breach of protocol found by a parser. */
    public ProtocolException(String message, String fix, Throwable cause) {
        super(message, fix, cause);
    }
}
