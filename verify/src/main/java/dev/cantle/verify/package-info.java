/** Judges what a device replies against the intent of a slice, and waits until it is proven. */
@NullMarked
package dev.cantle.verify;

import org.jspecify.annotations.NullMarked;
