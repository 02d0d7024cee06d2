/** What goes into an evidence bundle, and how one is judged again. */
@NullMarked
package dev.cantle.cli.bundle;

import org.jspecify.annotations.NullMarked;
