/** What a page draws: the circuits of a slice, and the stages of a run in time. */
@NullMarked
package dev.cantle.verify.report.html.picture;

import org.jspecify.annotations.NullMarked;
