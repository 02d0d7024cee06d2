/** Policies and sessions without a wire. */
@NullMarked
package dev.cantle.simulator.routing;

import org.jspecify.annotations.NullMarked;
