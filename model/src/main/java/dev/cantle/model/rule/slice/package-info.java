/** The rules of slices and their devices, a class each. */
@NullMarked
package dev.cantle.model.rule.slice;

import org.jspecify.annotations.NullMarked;
