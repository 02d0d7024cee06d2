/** {@code cantle snapshot}: what a device looked like, taken, listed and compared. */
@NullMarked
package dev.cantle.cli.command.snapshot;

import org.jspecify.annotations.NullMarked;
