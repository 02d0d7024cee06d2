package dev.cantle.verify.report;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.util.List;

/** The findings of each circuit as a table that folds. */
final class HtmlFindings {

    private final Report report;
    private final Verdict verdict;
    private final Markup page;

    private HtmlFindings(Report report, Markup page) {
        this.report = report;
        this.verdict = report.verdict();
        this.page = page;
    }

    /** Writes the tables into the page. */
    static void write(Report report, Markup page) {
        HtmlFindings html = new HtmlFindings(report, page);
        report.verdict().circuits().forEach(html::group);
    }

    private void group(String circuit) {
        List<Finding> findings = verdict.of(circuit);
        FindingState state = verdict.stateOf(circuit);
        String name = circuit.isEmpty() ? "slice" : circuit;
        long proven = findings.stream().filter(Finding::isProven).count();
        page.start("details", "open", "open", "class", state.word());
        page.start("summary");
        boolean isHeldDown = report.isDisabled(circuit);
        String style = isHeldDown && state == FindingState.PROVEN ? "skipped" : state.word();
        page.element("span", TopologySvg.icon(state), "class", "mark " + style, "aria-hidden", "true");
        String disabled = isHeldDown ? "disabled, " : "";
        page.element("b", name)
                .element("span", disabled + proven + " of " + findings.size() + " proven", "class", "count");
        page.end().line();
        page.start("div", "class", "scroll").start("table", "class", "findings").line();
        page.start("thead").start("tr");
        for (String title : List.of("state", "layer", "what", "expected", "actual", "evidence")) {
            page.element("th", title, "scope", "col");
        }
        page.end(2).line().start("tbody").line();
        findings.forEach(this::row);
        page.end(4).line();
    }

    private void row(Finding finding) {
        String state = finding.state().word();
        page.start("tr", "class", state, "id", finding.id());
        page.start("td", "class", "state");
        page.element("span", TopologySvg.icon(finding.state()), "class", "mark " + state, "aria-hidden", "true");
        page.text(" " + state).end();
        page.element("td", finding.layer().word(), "class", "layer");
        page.element("td", finding.what());
        page.element("td", finding.expected(), "class", "value");
        page.start("td", "class", "value").text(finding.actual());
        if (verdict.followsFromAnother(finding)) {
            page.element("p", Plain.following(verdict, finding, ""), "class", "next");
        } else if (!finding.isProven() && !verdict.isConsequence(finding)) {
            page.start("p", "class", "next")
                    .element("b", finding.ownerWords())
                    .text(": " + finding.nextStep())
                    .end();
        }
        page.end();
        page.start("td", "class", "evidence");
        for (Evidence evidence : finding.evidence()) {
            page.start("div").element("code", evidence.name());
            page.element(
                    "time",
                    Plain.time(evidence.time()),
                    "datetime",
                    evidence.time().toString());
            page.end();
        }
        page.end(2).line();
    }
}
