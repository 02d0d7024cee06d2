/** Answers about operational state, in the shapes of Junos. */
@NullMarked
package dev.cantle.simulator.show;

import org.jspecify.annotations.NullMarked;
