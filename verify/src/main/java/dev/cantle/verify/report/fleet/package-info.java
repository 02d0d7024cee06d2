/** The report of a run over several slices and devices: how each ended, and where its own report is. */
@NullMarked
package dev.cantle.verify.report.fleet;

import org.jspecify.annotations.NullMarked;
