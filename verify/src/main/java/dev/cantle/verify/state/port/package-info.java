/** The ports of a device and their units. */
@NullMarked
package dev.cantle.verify.state.port;

import org.jspecify.annotations.NullMarked;
