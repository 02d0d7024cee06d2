/** What AWS and Azure would print about the far ends of a world. */
@NullMarked
package dev.cantle.simulator.clouds;

import org.jspecify.annotations.NullMarked;
