package dev.cantle.verify.report;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.util.List;

/** The findings of each circuit as a table that folds. */
final class HtmlFindings {

    private final Markup page;

    private HtmlFindings(Markup page) {
        this.page = page;
    }

    /** Writes the tables into the page. */
    static void write(Verdict verdict, Markup page) {
        HtmlFindings html = new HtmlFindings(page);
        for (String circuit : verdict.circuits()) {
            html.group(circuit, verdict);
        }
    }

    private void group(String circuit, Verdict verdict) {
        List<Finding> findings = verdict.of(circuit);
        FindingState state = verdict.stateOf(circuit);
        String name = circuit.isEmpty() ? "slice" : circuit;
        long proven = findings.stream().filter(Finding::isProven).count();
        page.start("details", "open", "open", "class", state.word());
        page.start("summary");
        page.element("span", TopologySvg.icon(state), "class", "mark " + state.word(), "aria-hidden", "true");
        page.element("b", name).element("span", proven + " of " + findings.size() + " proven", "class", "count");
        page.end().line();
        page.start("div", "class", "scroll").start("table", "class", "findings").line();
        page.start("thead").start("tr");
        for (String title : List.of("state", "layer", "what", "expected", "actual", "evidence")) {
            page.element("th", title, "scope", "col");
        }
        page.end(2).line().start("tbody").line();
        for (Finding finding : findings) {
            row(finding, verdict.isConsequence(finding));
        }
        page.end(4).line();
    }

    private void row(Finding finding, boolean isConsequence) {
        String state = finding.state().word();
        page.start("tr", "class", state, "id", finding.id());
        page.start("td", "class", "state");
        page.element("span", TopologySvg.icon(finding.state()), "class", "mark " + state, "aria-hidden", "true");
        page.text(" " + state).end();
        page.element("td", finding.layer().word(), "class", "layer");
        page.element("td", finding.what());
        page.element("td", finding.expected(), "class", "value");
        page.start("td", "class", "value").text(finding.actual());
        if (!finding.isProven() && !isConsequence) {
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
