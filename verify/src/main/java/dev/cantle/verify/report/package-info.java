/** One report of a run, written for a terminal, for programs, for a pull request and for a browser. */
@NullMarked
package dev.cantle.verify.report;

import org.jspecify.annotations.NullMarked;
