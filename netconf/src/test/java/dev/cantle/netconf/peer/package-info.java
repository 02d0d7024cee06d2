/** Our session against NETCONF servers that others have written; {@code .ci/peers} starts them. */
@NullMarked
package dev.cantle.netconf.peer;

import org.jspecify.annotations.NullMarked;
