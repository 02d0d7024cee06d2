/** Which routes pass on a circuit, and which ones a slice has of its own. */
@NullMarked
package dev.cantle.model.intent.route;

import org.jspecify.annotations.NullMarked;
