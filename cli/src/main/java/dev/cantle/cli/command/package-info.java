/** The commands, a class each, with their options and what they say. */
@NullMarked
package dev.cantle.cli.command;

import org.jspecify.annotations.NullMarked;
