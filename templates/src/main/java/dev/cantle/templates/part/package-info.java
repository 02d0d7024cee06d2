/** The small language of template parts: its pieces, and what is wrong with a part before it is run. */
@NullMarked
package dev.cantle.templates.part;

import org.jspecify.annotations.NullMarked;
