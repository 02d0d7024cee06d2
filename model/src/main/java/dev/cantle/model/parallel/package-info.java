/** Work on many things at a time. */
@NullMarked
package dev.cantle.model.parallel;

import org.jspecify.annotations.NullMarked;
