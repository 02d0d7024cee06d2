package dev.cantle.verify;

/** How deeply a look goes. */
public enum Depth {
    /** What must hold, and nothing more: for a look that is repeated every second. */
    GLANCE,
    /** Also why what does not hold does not: pings the peer and asks for the session's last error. */
    DIAGNOSIS
}
