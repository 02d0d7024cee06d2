package dev.cantle.verify.state;

import org.jspecify.annotations.Nullable;

/**
 * One way onward of a route. A point-to-point interface has no address, a local address only an interface.
 *
 * @param to the address of the next router
 * @param via the interface, or the local interface of a route to ourselves
 * @param selected whether the device uses this one
 */
public record NextHop(@Nullable String to, @Nullable String via, boolean selected) {}
