/** The virtual router as a client meets it: bytes in, bytes out, over SSH. */
@NullMarked
package dev.cantle.simulator;

import org.jspecify.annotations.NullMarked;
