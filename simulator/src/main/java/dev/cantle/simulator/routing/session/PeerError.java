package dev.cantle.simulator.routing.session;

/**
 * How often a kind of NOTIFICATION was exchanged (RFC 4271 §4.5).
 *
 * @param name what Junos calls it, such as {@code Hold Timer Expired Error}
 * @param sent how often we sent it
 * @param received how often the peer did
 */
public record PeerError(String name, int sent, int received) {}
