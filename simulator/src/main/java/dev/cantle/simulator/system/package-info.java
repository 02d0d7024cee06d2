/** What the router is: its hardware, its software, its files, and the command line that asks for all of it. */
@NullMarked
package dev.cantle.simulator.system;

import org.jspecify.annotations.NullMarked;
