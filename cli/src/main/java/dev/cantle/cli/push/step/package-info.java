/** The steps of a push and how they end, each written to the journal before it is taken. */
@NullMarked
package dev.cantle.cli.push.step;

import org.jspecify.annotations.NullMarked;
