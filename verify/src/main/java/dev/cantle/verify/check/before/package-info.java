/** The checks that hold what is now against what was before a change. */
@NullMarked
package dev.cantle.verify.check.before;

import org.jspecify.annotations.NullMarked;
