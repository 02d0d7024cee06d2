/** Writes a slice: FreeMarker parts, the renderer that checks what they give, and the print of the whole intent. */
@NullMarked
package dev.cantle.templates;

import org.jspecify.annotations.NullMarked;
