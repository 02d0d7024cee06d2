/** {@code cantle push}: its options, and the slices and devices they choose. */
@NullMarked
package dev.cantle.cli.command.push;

import org.jspecify.annotations.NullMarked;
