package dev.cantle.simulator.routing.session;

/** What becomes of a session, given what both ends have configured. */
public enum Fate {
    /** It comes up. */
    UP,
    /** We have no interface to reach the peer through. */
    NO_PATH,
    /** We have shut it down. */
    SHUT_HERE,
    /** The peer's router answers nothing. */
    SILENT,
    /** The peer drops our packets: the keys differ (RFC 2385), or it has no session with our address. */
    DROPPED,
    /** The peer's BGP is shut down: it refuses connections. */
    SHUT_THERE,
    /** The peer takes connections and says nothing. */
    HANGS,
    /** The peer's AS number is not the one that we expect: we refuse its OPEN (RFC 4271 §6.2, Bad Peer AS). */
    WRONG_AS_THERE,
    /** Our AS number is not the one that the peer expects: it refuses our OPEN. */
    WRONG_AS_HERE;

    /** Whether the peer takes TCP connections. */
    boolean connects() {
        return switch (this) {
            case UP, HANGS, WRONG_AS_THERE, WRONG_AS_HERE -> true;
            case NO_PATH, SHUT_HERE, SILENT, DROPPED, SHUT_THERE -> false;
        };
    }
}
