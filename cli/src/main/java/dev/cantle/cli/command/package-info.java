/** The commands that need no device, and below it a package for each of the others. */
@NullMarked
package dev.cantle.cli.command;

import org.jspecify.annotations.NullMarked;
