package dev.cantle.verify.report.fleet;

import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Plain;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the report of a fleet as Markdown for a pull request: what did not end well first, all folded away. */
final class FleetMarkdown {

    private final FleetReport report;
    private final Writer out;

    private FleetMarkdown(FleetReport report, Writer out) {
        this.report = report;
        this.out = out;
    }

    static void write(FleetReport report, Writer writer) throws IOException {
        new FleetMarkdown(report, writer).all();
    }

    private void all() throws IOException {
        line("## " + (report.exitCode() == 0 ? "✅" : "❌") + " " + text(report.command() + " of " + report.title())
                + ": " + text(report.headline()));
        line("");
        if (!report.reason().isEmpty()) {
            line("> " + text(report.reason()));
            line("");
        }
        line(text(report.command()) + " at " + Plain.time(report.startedAt()) + ", took " + Plain.took(report.took())
                + ", exit code " + report.exitCode() + ".");
        bad();
        line("");
        line("<details><summary>All slices</summary>");
        line("");
        row("slice", "device", "end", "findings", "took");
        line("| --- | --- | --- | --- | --- |");
        for (SliceEnd end : report.ends()) {
            row(
                    end.slice() + (end.canary() ? " (canary)" : ""),
                    end.device(),
                    mark(end.outcome()) + " " + end.headline(),
                    end.findings(),
                    Plain.took(end.took()));
        }
        for (NotTried one : report.notTried()) {
            row(one.slice(), one.device(), "not tried", "", "");
        }
        line("");
        line("</details>");
        line("");
        line("Cantle " + text(report.origin().cantle())
                + (report.origin().revision().isEmpty()
                        ? ""
                        : " · revision " + text(report.origin().revision())));
    }

    private void bad() throws IOException {
        List<SliceEnd> bad = report.bad();
        if (bad.isEmpty()) {
            return;
        }
        line("");
        line("### What did not end well");
        line("");
        row("slice", "device", "end", "why");
        line("| --- | --- | --- | --- |");
        for (SliceEnd end : bad) {
            row(end.slice(), end.device(), mark(end.outcome()) + " " + end.headline(), end.reason());
        }
    }

    private static String mark(Outcome outcome) {
        if (outcome.isStopped()) {
            return "➖";
        }
        return switch (outcome.mood()) {
            case PROVEN -> "✅";
            case REFUTED -> "❌";
            case UNKNOWN -> "❓";
        };
    }

    private void row(String... cells) throws IOException {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(text(cell)).append(" |");
        }
        line(row.toString());
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    private static String text(String text) {
        return Plain.markdown(text);
    }
}
