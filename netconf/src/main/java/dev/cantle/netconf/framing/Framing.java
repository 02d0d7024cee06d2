package dev.cantle.netconf.framing;

/** How the end of a message is marked on the wire. */
public enum Framing {
    /** Each message is followed by {@code ]]>]]>} (RFC 6242 §4.3); always so for hello, and under base:1.0. */
    END_OF_MESSAGE,
    /** Each message comes in counted chunks (RFC 6242 §4.2); once both sides have said base:1.1. */
    CHUNKED
}
