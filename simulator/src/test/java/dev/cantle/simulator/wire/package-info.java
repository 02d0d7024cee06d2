/** Framing, fed in every way a line may cut it. */
@NullMarked
package dev.cantle.simulator.wire;

import org.jspecify.annotations.NullMarked;
