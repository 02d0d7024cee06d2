/** The rules that intent must keep, a class each. */
@NullMarked
package dev.cantle.model.rule;

import org.jspecify.annotations.NullMarked;
