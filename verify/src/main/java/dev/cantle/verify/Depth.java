package dev.cantle.verify;

/** How deeply a look goes. */
public enum Depth {
    /**
     * What the replies about whole tables show, however many circuits there are: sessions, interfaces, the routes of
     * each table. For a look that is repeated every few seconds; it may refute, and does not prove by itself.
     */
    GLANCE,
    /** Everything that must hold, with what each peer announces and what it is told. Only this proves. */
    FULL,
    /** Also why what does not hold does not: pings the peer and asks for the session's last error. */
    DIAGNOSIS
}
