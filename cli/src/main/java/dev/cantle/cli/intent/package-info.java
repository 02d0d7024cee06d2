/** {@code cantle show-intent}: what was understood of an intent, where each value comes from, and what is still free. */
@NullMarked
package dev.cantle.cli.intent;

import org.jspecify.annotations.NullMarked;
