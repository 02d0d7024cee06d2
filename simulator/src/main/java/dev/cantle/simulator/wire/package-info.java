/** Messages on a byte stream (RFC 6242 §4), read independently of the client's framing. */
@NullMarked
package dev.cantle.simulator.wire;

import org.jspecify.annotations.NullMarked;
