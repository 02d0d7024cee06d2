/** Options that several commands have, and what they lead to. */
@NullMarked
package dev.cantle.cli.command.options;

import org.jspecify.annotations.NullMarked;
