package dev.cantle.verify.report.html;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;
import dev.cantle.verify.report.html.markup.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the clouds themselves say of the circuits, against intent and router. */
final class CloudsSection implements Section {

    @Override
    public String id() {
        return "clouds";
    }

    @Override
    public String title() {
        return "The clouds' own view";
    }

    @Override
    public boolean isNeeded(Report report) {
        return report.verdict().findings().stream().anyMatch(finding -> finding.layer() == Layer.CLOUD);
    }

    @Override
    public void write(Report report, Markup page) {
        Map<String, List<Finding>> circuits = report.verdict().findings().stream()
                .filter(finding -> finding.layer() == Layer.CLOUD)
                .collect(Collectors.groupingBy(Finding::circuit, LinkedHashMap::new, Collectors.toList()));
        page.start("ul", "class", "rows").line();
        circuits.forEach((circuit, findings) -> {
            List<Finding> wrong =
                    findings.stream().filter(finding -> !finding.isProven()).toList();
            if (wrong.isEmpty()) {
                page.start("li", "class", "row proven");
                page.element("span", Plain.sign(findings.get(0).state()), "class", "mark", "aria-hidden", "true");
                page.start("p").element("b", Words.scope(circuit)).text(" agrees: ");
                page.text(Words.count(findings.size(), "finding") + " proven")
                        .end(2)
                        .line();
            }
            wrong.forEach(finding -> disagreement(finding, page));
        });
        page.end().line();
    }

    private static void disagreement(Finding finding, Markup page) {
        page.start("li", "class", "row " + finding.state().word());
        page.element("span", Plain.sign(finding.state()), "class", "mark", "aria-hidden", "true");
        page.start("p").element("b", Words.scope(finding.circuit())).text(", ");
        page.element("a", finding.what(), "href", "#" + Words.anchor(finding.id()));
        page.text(": expected " + finding.expected() + "; " + finding.actual());
        page.end(2).line();
    }
}
