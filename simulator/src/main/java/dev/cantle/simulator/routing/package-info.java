/** BGP sessions and routes, computed from the running configuration and the world. */
@NullMarked
package dev.cantle.simulator.routing;

import org.jspecify.annotations.NullMarked;
