package dev.cantle.verify.report.gallery;

import dev.cantle.verify.report.Report;

/**
 * A way in which a run can end.
 *
 * @param name its name, as the approved files have it: {@code wrong-key-rolled-back}
 * @param report the report of such a run
 */
record Situation(String name, Report report) {

    @Override
    public String toString() {
        return name;
    }
}
