package dev.cantle.verify.report;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Waiver;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a report as one HTML page that needs nothing else: no scripts, no pictures, no fonts from elsewhere, which
 * its content security policy makes sure of. Colours follow the reader's light or dark mode and never stand alone.
 */
public final class HtmlReport {

    private final Report report;
    private final Markup page = new Markup();

    private HtmlReport(Report report) {
        this.report = report;
    }

    /**
     * Writes the page. The writer stays open.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Report report, Writer writer) throws IOException {
        HtmlReport html = new HtmlReport(report);
        html.page();
        writer.write("<!DOCTYPE html>\n");
        writer.write(html.page.toString());
        writer.write('\n');
    }

    private void page() {
        PageHead.open(page, report.title() + ": " + report.run().headline());
        page.start("body").start("main").line();
        head();
        reason();
        tiles();
        causes();
        section("Topology", () -> {
            page.start("figure");
            TopologySvg.draw(report, page);
            page.end();
        });
        if (report.isJudged()) {
            section("Findings", () -> HtmlFindings.write(report, page));
        }
        if (!report.run().stages().isEmpty()) {
            section("Stages", () -> HtmlStages.write(report.run(), page));
        }
        diff();
        waivers();
        foot();
        page.end(3);
    }

    private void section(String title, Runnable content) {
        page.start("section").element("h2", title).line();
        content.run();
        page.end().line();
    }

    private void head() {
        Run run = report.run();
        FindingState mood = run.outcome().mood();
        page.start("header", "class", mood.word());
        page.element("span", run.outcome().sign(), "class", "badge", "aria-hidden", "true");
        page.start("div").element("h1", report.slice().name());
        page.start("p", "class", "lead");
        page.element("strong", run.headline())
                .text(" · " + report.slice().device() + " · logical system "
                        + report.slice().logicalSystem().name());
        page.end(2);
        page.start("p", "class", "when");
        page.text(run.command());
        page.element(
                "time", Plain.time(run.startedAt()), "datetime", run.startedAt().toString());
        page.text("exit code " + run.exitCode());
        page.end(2).line();
    }

    private void reason() {
        List<String> lines = report.run().reasonLines();
        if (lines.isEmpty()) {
            return;
        }
        page.start("div", "class", "reason " + report.run().outcome().mood().word());
        lines.forEach(line -> page.element("p", line));
        page.end().line();
    }

    private void tiles() {
        Verdict verdict = report.verdict();
        long up = verdict.sessions().stream().filter(Session::isEstablished).count();
        page.start("ul", "class", "tiles").line();
        if (!verdict.sessions().isEmpty()) {
            tile(up + " / " + verdict.sessions().size(), "sessions established", "");
        }
        if (report.isJudged()) {
            tile(verdict.proven().size(), "proven", FindingState.PROVEN);
            tile(verdict.refuted().size(), "refuted", FindingState.REFUTED);
            tile(verdict.unknown().size(), "unknown", FindingState.UNKNOWN);
        } else {
            tile("–", "nothing was judged", "none");
        }
        tile(Plain.took(report.run().took()), "from start to end", "");
        if (report.run().windowMinutes() > 0) {
            tile(report.run().windowMinutes() + " min", "confirm window", "");
        }
        page.end().line();
    }

    private void tile(int count, String label, FindingState state) {
        tile(Integer.toString(count), label, count > 0 ? state.word() : "none");
    }

    private void tile(String value, String label, String style) {
        page.start("li", "class", style)
                .element("b", value)
                .element("span", label)
                .end()
                .line();
    }

    private void causes() {
        if (report.verdict().causes().isEmpty()) {
            return;
        }
        section("What to mend first", () -> {
            for (Finding cause : report.verdict().causes()) {
                page.start("article", "class", "cause " + cause.state().word());
                page.element(
                        "h3",
                        (cause.circuit().isEmpty() ? "slice" : cause.circuit()) + " · "
                                + cause.layer().word());
                page.element("p", cause.what() + ": " + cause.actual());
                page.start("dl");
                page.element("dt", "owner").element("dd", cause.ownerWords());
                page.element("dt", "next step").element("dd", cause.nextStep());
                page.end(2).line();
            }
        });
    }

    private void diff() {
        if (report.run().diff().isBlank()) {
            return;
        }
        section("Change", () -> {
            page.start("pre", "class", "diff", "tabindex", "0");
            report.run().diff().stripTrailing().lines().forEach(line -> {
                String style = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "";
                style = line.startsWith("[") ? "place" : style;
                page.element("span", line, "class", style).line();
            });
            page.end();
        });
    }

    private void waivers() {
        if (report.waivers().isEmpty() && report.waived().isEmpty()) {
            return;
        }
        section("Waivers", () -> {
            page.start("ul", "class", "waivers");
            for (Waiver waiver : report.waivers()) {
                page.start("li").element("b", waiver.rule());
                page.text((waiver.circuit().isEmpty() ? "" : " on " + waiver.circuit())
                        + (report.isInForce(waiver) ? ", until " : ", expired on ") + waiver.expires() + ": "
                        + waiver.reason());
                page.end();
            }
            for (Problem problem : report.waived()) {
                page.start("li").element("b", problem.rule());
                page.text(", waived: " + problem.message() + " (" + problem.place() + ")");
                page.end();
            }
            page.end();
        });
    }

    private void foot() {
        Origin origin = report.origin();
        page.start("footer").text("Cantle " + origin.cantle());
        if (!origin.software().isEmpty()) {
            page.text(" · " + origin.software());
        }
        if (!origin.revision().isEmpty()) {
            page.text(" · revision ").element("code", origin.revision());
        }
        page.text(" · secrets are shown as references only").end().line();
    }
}
