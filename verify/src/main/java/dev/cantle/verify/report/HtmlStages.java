package dev.cantle.verify.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The stages of a run along its time. */
final class HtmlStages {

    private HtmlStages() {}

    /** Writes the timeline into the page. */
    static void write(Run run, Markup page) {
        page.start("div", "class", "scroll").start("table", "class", "stages").line();
        page.start("thead").start("tr");
        for (String title : List.of("stage", "state", "when", "took", "remark")) {
            page.element("th", title, "scope", "col");
        }
        page.end(2).line().start("tbody").line();
        for (Stage stage : run.stages()) {
            page.start("tr", "class", style(stage.state()));
            page.element("th", stage.name(), "scope", "row");
            page.element("td", stage.state().word(), "class", "state");
            page.start("td", "class", "bar");
            bar(run, stage, page);
            page.end();
            page.element("td", Plain.took(stage.took()), "class", "number");
            page.element("td", stage.remark()).end().line();
        }
        page.end(3).line();
    }

    private static String style(Stage.State state) {
        return switch (state) {
            case DONE -> "proven";
            case FAILED -> "refuted";
            case SKIPPED -> "skipped";
        };
    }

    private static void bar(Run run, Stage stage, Markup page) {
        double whole = Math.max(1, run.took().toMillis());
        double from = 100 * Duration.between(run.startedAt(), stage.startedAt()).toMillis() / whole;
        double length = 100 * stage.took().toMillis() / whole;
        double left = Math.max(0, Math.min(99, from));
        page.start("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        page.element("rect", "", "class", "track", "x", "0", "y", "3", "width", "100", "height", "2");
        page.element(
                "rect",
                "",
                "class",
                "span",
                "x",
                number(left),
                "y",
                "0",
                "width",
                number(Math.max(0.6, Math.min(100 - left, length))),
                "height",
                "8");
        page.end();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
