/** What rendering gives, and what it refuses. */
@NullMarked
package dev.cantle.templates;

import org.jspecify.annotations.NullMarked;
