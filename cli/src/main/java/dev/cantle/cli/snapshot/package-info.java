/** Snapshots that a workspace keeps, and how a comparison of two is shown. */
@NullMarked
package dev.cantle.cli.snapshot;

import org.jspecify.annotations.NullMarked;
