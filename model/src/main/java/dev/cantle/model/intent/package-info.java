/** The intent: devices, slices and circuits as immutable records. */
@NullMarked
package dev.cantle.model.intent;

import org.jspecify.annotations.NullMarked;
