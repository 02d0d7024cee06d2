package dev.cantle.verify.report.html.markup;

import dev.cantle.verify.report.Report;

/** A section of the page. */
public interface Section {

    /** The name that links lead to: {@code findings}. */
    String id();

    /** Its heading. */
    String title();

    /** Whether the report has anything for it. */
    boolean isNeeded(Report report);

    /** Writes what stands below the heading. */
    void write(Report report, Markup page);
}
