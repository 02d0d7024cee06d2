package dev.cantle.verify.report.html;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;
import dev.cantle.verify.report.html.markup.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The findings of each circuit, those to mend first and open; circuits that are proven are folded. */
final class FindingsSection implements Section {

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public boolean isNeeded(Report report) {
        return report.isJudged();
    }

    @Override
    public void write(Report report, Markup page) {
        filter(page);
        Map<String, List<Finding>> groups = report.verdict().findings().stream()
                .collect(Collectors.groupingBy(Finding::circuit, LinkedHashMap::new, Collectors.toList()));
        FindingRow row = new FindingRow(report, page);
        // the sort is stable: within what needs mending and what does not, circuits keep their order
        groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getValue().stream().allMatch(Finding::isProven)))
                .forEach(group -> group(report, group.getKey(), group.getValue(), row, page));
        page.element("p", "No finding is like that.", "id", "nothing", "hidden", "")
                .line();
    }

    /** Shown by the script that makes it work. */
    private static void filter(Markup page) {
        page.start("div", "class", "filter", "role", "search", "aria-label", "Findings", "id", "filter", "hidden", "");
        page.element("label", "Filter", "for", "filter-text");
        page.single(
                "input",
                "type",
                "search",
                "id",
                "filter-text",
                "autocomplete",
                "off",
                "placeholder",
                "circuit, address, word");
        page.start("fieldset").element("legend", "State");
        for (String state : List.of("all", "refuted", "unknown", "proven")) {
            page.start("label");
            if (state.equals("all")) {
                page.single("input", "type", "radio", "name", "filter-state", "value", "", "checked", "");
            } else {
                page.single("input", "type", "radio", "name", "filter-state", "value", state);
            }
            page.text(" " + state).end();
        }
        page.end().line();
        page.element("button", "Open all", "type", "button", "id", "filter-open");
        page.element("output", "", "id", "filter-count", "for", "filter-text");
        page.end().line();
    }

    private static void group(Report report, String circuit, List<Finding> findings, FindingRow row, Markup page) {
        Finding worst = findings.stream()
                .min(Comparator.comparing(FindingsSection::rank))
                .orElseThrow();
        long proven = findings.stream().filter(Finding::isProven).count();
        boolean isHeld = report.isDisabled(circuit);
        String state = worst.state().word();
        if (worst.isProven()) {
            page.start("details", "class", "group");
        } else {
            page.start("details", "class", "group", "open", "");
        }
        page.start("summary", "class", isHeld && worst.isProven() ? "held" : state);
        page.element("span", Plain.sign(worst.state()), "class", "mark", "aria-hidden", "true");
        page.element("b", Words.scope(circuit)).text(" ");
        page.element(
                "span", (isHeld ? "disabled, " : "") + proven + " of " + findings.size() + " proven", "class", "count");
        page.end().line();
        page.start("ul", "class", "findings").line();
        findings.stream().sorted(Comparator.comparing(FindingsSection::rank)).forEach(row::write);
        page.end(2).line();
    }

    private static int rank(Finding finding) {
        return switch (finding.state()) {
            case REFUTED -> 0;
            case UNKNOWN -> 1;
            case PROVEN -> 2;
        };
    }
}
