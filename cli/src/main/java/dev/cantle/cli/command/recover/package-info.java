/** {@code cantle recover}: what becomes of pushes that did not come to their end. */
@NullMarked
package dev.cantle.cli.command.recover;

import org.jspecify.annotations.NullMarked;
