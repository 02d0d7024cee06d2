/** The journal of pushes: what each is about to do, on disk before it does it, and what the last one left behind. */
@NullMarked
package dev.cantle.cli.journal;

import org.jspecify.annotations.NullMarked;
