package dev.cantle.verify.report.html;

import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;
import dev.cantle.verify.report.html.markup.Words;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Weight;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the logical system was before, and what it is after. */
final class ComparisonSection implements Section {

    /** So many differences are written out. */
    private static final int MOST = 500;

    @Override
    public String id() {
        return "before-and-after";
    }

    @Override
    public String title() {
        return "Before and after";
    }

    @Override
    public boolean isNeeded(Report report) {
        return !report.supplement().comparisons().isEmpty();
    }

    @Override
    public void write(Report report, Markup page) {
        report.supplement().comparisons().forEach(comparison -> comparison(comparison, page));
    }

    private static void comparison(Comparison comparison, Markup page) {
        page.element("h3", comparison.before() + " – " + comparison.after());
        page.element("p", summary(comparison), "class", "lead").line();
        if (comparison.differences().isEmpty()) {
            return;
        }
        page.start("ul", "class", "differences").line();
        comparison.differences().stream().limit(MOST).forEach(one -> difference(one, page));
        page.end().line();
        int more = comparison.differences().size() - MOST;
        if (more > 0) {
            page.element("p", "And " + more + " more, which report.json lists.");
        }
    }

    private static String summary(Comparison comparison) {
        if (comparison.compared() == 0) {
            return comparison.differences().isEmpty()
                    ? "Nothing was there, and nothing is."
                    : "Nothing could be compared.";
        }
        String compared = Words.count(comparison.compared(), "thing") + " compared: ";
        if (comparison.differences().isEmpty()) {
            return compared + "no difference.";
        }
        return compared
                + Stream.of(Weight.values())
                        .filter(weight -> !comparison.of(weight).isEmpty())
                        .map(weight -> comparison.of(weight).size() + " " + weight.word())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static void difference(Difference one, Markup page) {
        String style = switch (one.weight().word()) {
            case "harm" -> "refuted";
            case "unknown" -> "unknown";
            case "tolerated" -> "held";
            default -> "changed";
        };
        page.start("li", "class", "difference " + style);
        page.start("p", "class", "what").element("span", one.weight().word(), "class", "state");
        page.text(" " + one.what() + " ").element("span", one.area().word(), "class", "layer");
        page.end();
        page.start("dl");
        page.start("div")
                .element("dt", "before")
                .element("dd", shown(one.before(), "not there"))
                .end();
        page.start("div")
                .element("dt", "after")
                .element("dd", shown(one.after(), "gone"))
                .end();
        page.end(2).line();
    }

    private static String shown(String value, String absent) {
        return value.isBlank() ? absent : value;
    }
}
