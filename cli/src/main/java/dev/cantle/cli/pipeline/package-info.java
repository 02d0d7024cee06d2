/** Joins the stages: from the workspace to the device and to the report. */
@NullMarked
package dev.cantle.cli.pipeline;

import org.jspecify.annotations.NullMarked;
