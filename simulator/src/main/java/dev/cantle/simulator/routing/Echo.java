package dev.cantle.simulator.routing;

/** What becomes of an echo request. */
public enum Echo {
    /** It is answered. */
    ANSWERED,
    /** It does not get there and back. */
    LOST,
    /** It is longer than our interface takes, and may not be fragmented. */
    TOO_LONG
}
