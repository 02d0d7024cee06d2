package dev.cantle.simulator.routing.session;

/** The states of a BGP session (RFC 4271 §8.2.2). */
public enum SessionState {
    /** Nothing is tried. */
    IDLE("Idle"),
    /** We open a TCP connection. */
    CONNECT("Connect"),
    /** We wait for the peer to open one. */
    ACTIVE("Active"),
    /** We have sent our OPEN. */
    OPEN_SENT("OpenSent"),
    /** The peer has sent an OPEN that we take. */
    OPEN_CONFIRM("OpenConfirm"),
    /** Routes are exchanged. */
    ESTABLISHED("Established");

    private final String word;

    SessionState(String word) {
        this.word = word;
    }

    /** The word of Junos. */
    @Override
    public String toString() {
        return word;
    }
}
