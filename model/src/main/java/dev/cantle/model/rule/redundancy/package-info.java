/** The rules of circuits that stand in for each other, and of what they tell the far end about that, a class each. */
@NullMarked
package dev.cantle.model.rule.redundancy;

import org.jspecify.annotations.NullMarked;
