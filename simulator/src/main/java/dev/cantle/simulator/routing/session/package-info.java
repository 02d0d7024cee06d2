/** BGP sessions: what becomes of them where a configured neighbor meets the world. */
@NullMarked
package dev.cantle.simulator.routing.session;

import org.jspecify.annotations.NullMarked;
