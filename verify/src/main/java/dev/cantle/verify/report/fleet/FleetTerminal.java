package dev.cantle.verify.report.fleet;

import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the report of a fleet for people at a terminal: how many ended how, and what did not end well. */
public final class FleetTerminal {

    // Names of the slices that were not tried: all are in the other reports.
    private static final int NAMED = 20;

    private final Palette palette;
    private final int width;

    /**
     * A writer for a terminal.
     *
     * @param palette its colours
     * @param columns its width in characters, at least 60
     */
    public FleetTerminal(Palette palette, int columns) {
        this.palette = palette;
        this.width = Math.max(60, columns);
    }

    /** The report in lines. */
    public List<String> lines(FleetReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong(report.command() + " of " + report.title()) + ", took " + Plain.took(report.took()));
        lines.add(palette.in(report.mood(), report.headline()));
        for (SliceEnd end : report.bad()) {
            lines.add("  "
                    + palette.in(end.outcome().mood(), end.slice() + " on " + end.device() + ": " + end.headline()));
            for (String line : end.reason().lines().toList()) {
                Plain.wrap(line, width - 4).forEach(part -> lines.add("    " + part));
            }
        }
        if (!report.notTried().isEmpty()) {
            String names = report.notTried().stream()
                    .limit(NAMED)
                    .map(one -> one.slice() + " on " + one.device())
                    .collect(Collectors.joining(", "));
            int more = report.notTried().size() - NAMED;
            String why = report.reason().isEmpty() ? "" : " (" + report.reason() + ")";
            String text = "not tried" + why + ": " + names + (more > 0 ? " and " + more + " more" : "");
            Plain.wrap(text, width - 2).forEach(part -> lines.add("  " + part));
        }
        return lines;
    }
}
