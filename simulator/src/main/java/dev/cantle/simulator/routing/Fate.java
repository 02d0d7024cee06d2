package dev.cantle.simulator.routing;

/** What becomes of a session, given what both ends have configured. */
enum Fate {
    /** It comes up. */
    UP,
    /** We have no interface to reach the peer through. */
    NO_PATH,
    /** The peer's router answers nothing. */
    SILENT,
    /** The peer drops our packets: the keys differ (RFC 2385), or it has no session with our address. */
    DROPPED,
    /** One of the ends has another AS number than the other expects (RFC 4271 §6.2, Bad Peer AS). */
    WRONG_AS,
    /** It comes up, and is torn down because the peer announces too much. */
    TOO_MANY_PREFIXES
}
