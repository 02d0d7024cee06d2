/** What commands print to and ask: streams, a terminal, JSON. */
@NullMarked
package dev.cantle.cli.console;

import org.jspecify.annotations.NullMarked;
