/** Prints the whole intent of a slice, every default filled in, as what stands beside its configuration. */
@NullMarked
package dev.cantle.templates.intent;

import org.jspecify.annotations.NullMarked;
