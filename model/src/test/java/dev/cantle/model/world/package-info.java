/** Far ends, and what can be wrong there. */
@NullMarked
package dev.cantle.model.world;

import org.jspecify.annotations.NullMarked;
