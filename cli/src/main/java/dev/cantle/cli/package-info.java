/** The command line: a class a command. */
@NullMarked
package dev.cantle.cli;

import org.jspecify.annotations.NullMarked;
