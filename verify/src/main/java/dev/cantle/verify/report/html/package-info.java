/** One self-contained page for people: a class for each section, all written through one escaping writer of markup. */
@NullMarked
package dev.cantle.verify.report.html;

import org.jspecify.annotations.NullMarked;
