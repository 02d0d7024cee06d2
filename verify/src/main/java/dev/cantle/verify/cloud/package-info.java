/** The clouds' own view of circuits, from JSON that their command lines printed. */
@NullMarked
package dev.cantle.verify.cloud;

import org.jspecify.annotations.NullMarked;
