/** JUnit XML, which every continuous integration shows: one writer for the reports of slices and of fleets. */
@NullMarked
package dev.cantle.verify.report.junit;

import org.jspecify.annotations.NullMarked;
