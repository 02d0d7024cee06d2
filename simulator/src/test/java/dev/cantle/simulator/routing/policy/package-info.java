/** Policies without a session. */
@NullMarked
package dev.cantle.simulator.routing.policy;

import org.jspecify.annotations.NullMarked;
