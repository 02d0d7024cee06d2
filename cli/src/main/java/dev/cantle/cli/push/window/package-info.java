/** The window in which a commit waits to be confirmed, and every way out of it. */
@NullMarked
package dev.cantle.cli.push.window;

import org.jspecify.annotations.NullMarked;
