/** The difference between two Junos configurations, in the form of {@code show | compare}. */
@NullMarked
package dev.cantle.model.junos.diff;

import org.jspecify.annotations.NullMarked;
