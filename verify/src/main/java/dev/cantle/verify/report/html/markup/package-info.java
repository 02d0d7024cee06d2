/** Markup that escapes what it writes, the pen for drawings, and the words that pages share. */
@NullMarked
package dev.cantle.verify.report.html.markup;

import org.jspecify.annotations.NullMarked;
