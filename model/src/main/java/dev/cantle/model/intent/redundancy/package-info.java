/** Which circuits of a slice carry traffic for each other. */
@NullMarked
package dev.cantle.model.intent.redundancy;

import org.jspecify.annotations.NullMarked;
