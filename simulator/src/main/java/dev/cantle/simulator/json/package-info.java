/** Junos configuration as JSON. */
@NullMarked
package dev.cantle.simulator.json;

import org.jspecify.annotations.NullMarked;
