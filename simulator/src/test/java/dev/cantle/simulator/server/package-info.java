/** Tests of the switches of the line. */
@NullMarked
package dev.cantle.simulator.server;

import org.jspecify.annotations.NullMarked;
