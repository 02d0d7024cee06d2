/** {@code cantle verify}: what judges a device, a folder of replies or a bundle. */
@NullMarked
package dev.cantle.cli.command.verify;

import org.jspecify.annotations.NullMarked;
