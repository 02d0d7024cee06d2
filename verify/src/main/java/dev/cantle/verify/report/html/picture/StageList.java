package dev.cantle.verify.report.html.picture;

import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.report.Stage;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.SvgPen;
import dev.cantle.verify.report.html.markup.Words;
import java.time.Duration;

/** The stages of a run as a list, each with its place in time. */
final class StageList {

    private StageList() {}

    static void write(Run run, Markup page) {
        page.start("ol", "class", "stages").line();
        for (Stage stage : run.stages()) {
            page.start("li", "class", Words.style(stage.state()));
            page.element("span", Words.sign(stage.state()), "class", "mark", "aria-hidden", "true");
            page.start("span", "class", "stage").text(stage.name());
            if (stage.state() != Stage.State.DONE) {
                page.text(" ").element("span", stage.state().word(), "class", "state");
            }
            page.end();
            bar(run, stage, page);
            page.element("span", took(stage.took()), "class", "took");
            if (!stage.remark().isBlank()) {
                page.element("span", stage.remark(), "class", "remark");
            }
            page.end().line();
        }
        page.end().line();
    }

    private static String took(Duration took) {
        return took.toMillis() < 100 ? took.toMillis() + " ms" : Plain.took(took);
    }

    private static void bar(Run run, Stage stage, Markup page) {
        double whole = Math.max(1, run.took().toMillis());
        double from = 100 * Duration.between(run.startedAt(), stage.startedAt()).toMillis() / whole;
        double left = Math.max(0, Math.min(99, from));
        double size = Math.max(0.6, Math.min(100 - left, 100 * stage.took().toMillis() / whole));
        page.start("svg", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        SvgPen.box(page, "track", 0, 3.5, 100, 1);
        SvgPen.box(page, "span", left, 0, size, 8);
        page.end();
    }
}
