package dev.cantle.verify.report.fleet;

import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.html.PageHead;
import dev.cantle.verify.report.html.markup.Markup;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the report of a fleet as one HTML page: what did not end well first, then every slice with its own report. */
final class FleetPage {

    private final FleetReport report;
    private final Markup page = new Markup();

    private FleetPage(FleetReport report) {
        this.report = report;
    }

    static void write(FleetReport report, Writer writer) throws IOException {
        FleetPage html = new FleetPage(report);
        html.page();
        writer.write("<!DOCTYPE html>\n");
        writer.write(html.page.toString());
        writer.write('\n');
    }

    private void page() {
        PageHead.open(page, report.command() + " of " + report.title() + ": " + report.headline());
        page.start("body").line();
        head();
        page.start("main").line();
        slices("What did not end well", report.bad(), true);
        slices("All slices", report.ends(), false);
        notTried();
        page.end().line();
        page.start("footer").start("p").text("Cantle " + report.origin().cantle());
        if (!report.origin().revision().isEmpty()) {
            page.text(" · revision ").element("code", report.origin().revision());
        }
        page.text(" · Secrets are shown as references only.").end(2).line();
        PageHead.close(page);
    }

    private void head() {
        page.start("header", "class", report.mood().word()).line();
        page.start("p", "class", "eyebrow").text(report.command() + " · ");
        page.element(
                "time",
                Plain.time(report.startedAt()),
                "datetime",
                report.startedAt().toString());
        page.end().line();
        page.element("h1", report.title()).line();
        page.start("div", "class", "verdict");
        page.element("span", sign(), "class", "badge", "aria-hidden", "true");
        page.start("div").element("p", report.headline(), "class", "outcome");
        report.reason().lines().forEach(line -> page.element("p", line, "class", "reason"));
        page.end(2).line();
        tiles();
        page.end().line();
    }

    private String sign() {
        return switch (report.mood()) {
            case PROVEN -> Outcome.CONFIRMED.sign();
            case REFUTED -> Outcome.ROLLED_BACK.sign();
            case UNKNOWN -> Outcome.UNKNOWN.sign();
        };
    }

    private void tiles() {
        page.start("ul", "class", "facts").line();
        report.counts()
                .forEach((outcome, count) ->
                        tile(count.toString(), outcome.words(), outcome.mood().word()));
        if (!report.notTried().isEmpty()) {
            tile(Integer.toString(report.notTried().size()), "not tried", "plain");
        }
        tile(Integer.toString(report.devices()), "devices", "plain");
        tile(Plain.took(report.took()), "from start to end", "plain");
        tile(Integer.toString(report.exitCode()), "exit code", "plain");
        page.end().line();
    }

    private void tile(String value, String label, String style) {
        page.start("li", "class", style)
                .element("b", value)
                .text(" ")
                .element("span", label)
                .end()
                .line();
    }

    private void slices(String title, List<SliceEnd> ends, boolean withReason) {
        if (ends.isEmpty()) {
            return;
        }
        page.start("section").element("h2", title).line();
        page.start("table").start("thead").start("tr");
        for (String column : List.of("slice", "device", "end", "findings", "took", withReason ? "why" : "report")) {
            page.element("th", column, "scope", "col");
        }
        page.end(2).line().start("tbody").line();
        ends.forEach(end -> row(end, withReason));
        page.end(3).line();
    }

    private void row(SliceEnd end, boolean withReason) {
        page.start("tr", "class", end.outcome().mood().word());
        page.start("th", "scope", "row");
        link(end, end.slice());
        page.text(end.canary() ? " (canary)" : "").end();
        page.element("td", end.device());
        page.element("td", end.outcome().sign() + " " + end.headline(), "class", "state");
        page.element("td", end.findings());
        page.element("td", Plain.took(end.took()), "class", "number");
        page.start("td");
        if (withReason) {
            end.reason().lines().forEach(line -> page.element("div", line.strip()));
        } else {
            link(end, end.page().isEmpty() ? "" : "report");
        }
        page.end(2).line();
    }

    private void link(SliceEnd end, String text) {
        if (end.page().isEmpty()) {
            page.text(text);
        } else {
            page.element("a", text, "href", end.page());
        }
    }

    private void notTried() {
        if (report.notTried().isEmpty()) {
            return;
        }
        page.start("section").element("h2", "Not tried").line();
        page.start("ul", "class", "rows").line();
        for (NotTried one : report.notTried()) {
            page.start("li", "class", "row held")
                    .start("p")
                    .element("b", one.slice())
                    .text(" on " + one.device())
                    .end(2)
                    .line();
        }
        page.end(2).line();
    }
}
