package dev.cantle.simulator.routing.session;

/** What a session waits for; of two that end at once the first here counts. */
enum SessionTimer {
    /** The next step of the handshake, or the next try. */
    STEP,
    /** Silence on the BFD session. */
    BFD,
    /** Silence on the BGP session (RFC 4271 §8, HoldTimer). */
    HOLD,
    /** The peer resets the session. */
    FLAP
}
