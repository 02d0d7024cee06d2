package dev.cantle.verify.report.html;

import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;
import dev.cantle.verify.report.html.picture.TimelineSection;
import dev.cantle.verify.report.html.picture.TopologySection;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a report as one HTML page that needs nothing else: no pictures and no fonts from elsewhere, which its content
 * security policy makes sure of. It reads without its script, which only filters the findings. Colours follow the
 * reader's light or dark mode and never stand alone.
 */
public final class ReportPage {

    private static final List<Section> SECTIONS = List.of(
            new CausesSection(),
            new TopologySection(),
            new TimelineSection(),
            new FindingsSection(),
            new CloudsSection(),
            new NotJudgedSection(),
            new ComparisonSection(),
            new ChangeSection(),
            new WaiversSection());

    private ReportPage() {}

    /**
     * Writes the page. The writer stays open.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Report report, Writer writer) throws IOException {
        Markup page = new Markup();
        write(report, page);
        writer.write("<!DOCTYPE html>\n");
        writer.write(page.toString());
        writer.write('\n');
    }

    private static void write(Report report, Markup page) {
        PageHead.open(page, report.title() + ": " + report.run().headline());
        page.start("body").line();
        List<Section> needed =
                SECTIONS.stream().filter(section -> section.isNeeded(report)).toList();
        VerdictHeader.write(report, page);
        contents(needed, page);
        page.start("main").line();
        for (Section section : needed) {
            page.start("section", "id", section.id(), "aria-labelledby", section.id() + "-title");
            page.element("h2", section.title(), "id", section.id() + "-title").line();
            section.write(report, page);
            page.end().line();
        }
        page.end().line();
        foot(report.origin(), page);
        PageHead.close(page);
    }

    private static void contents(List<Section> needed, Markup page) {
        page.start("nav", "aria-label", "Contents").start("ul");
        for (Section section : needed) {
            page.start("li").element("a", section.title(), "href", "#" + section.id());
            page.end();
        }
        page.end(2).line();
    }

    private static void foot(Origin origin, Markup page) {
        page.start("footer").start("p").text("Cantle " + origin.cantle());
        if (!origin.software().isEmpty()) {
            page.text(" · " + origin.software());
        }
        if (!origin.revision().isEmpty()) {
            page.text(" · revision ").element("code", origin.revision());
        }
        page.text(" · Secrets are shown as references only.").end(2).line();
    }
}
