package dev.cantle.model.intent.bgp;

/** What Junos does when a peer announces more prefixes than it may. */
public enum LimitAction {
    /** It ends the session: {@code teardown}. */
    TEARDOWN,
    /** It drops what is too much, and keeps the session: {@code drop-excess}. */
    DROP,
    /** It writes to its log, and takes all: a maximum alone. */
    WARN
}
