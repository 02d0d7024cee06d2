/** {@code cantle simulate}: virtual routers on ports of this machine. */
@NullMarked
package dev.cantle.cli.command.simulate;

import org.jspecify.annotations.NullMarked;
