/** The folder of a report, with the report in every format. */
@NullMarked
package dev.cantle.verify.report.folder;

import org.jspecify.annotations.NullMarked;
