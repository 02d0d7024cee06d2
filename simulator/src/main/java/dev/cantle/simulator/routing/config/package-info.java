/** What of a running configuration matters for routing. */
@NullMarked
package dev.cantle.simulator.routing.config;

import org.jspecify.annotations.NullMarked;
