package dev.cantle.verify.report.html;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Waiver;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;

/** Risks that somebody takes for a while, and what they excuse. */
final class WaiversSection implements Section {

    @Override
    public String id() {
        return "waivers";
    }

    @Override
    public String title() {
        return "Waivers";
    }

    @Override
    public boolean isNeeded(Report report) {
        return !report.waivers().isEmpty() || !report.waived().isEmpty();
    }

    @Override
    public void write(Report report, Markup page) {
        page.start("ul", "class", "rows").line();
        for (Waiver waiver : report.waivers()) {
            boolean isInForce = report.isInForce(waiver);
            page.start("li", "class", "row " + (isInForce ? "held" : "unknown"));
            page.element("span", isInForce ? "–" : "!", "class", "mark", "aria-hidden", "true");
            page.start("p").element("b", waiver.rule());
            page.text((waiver.circuit().isEmpty() ? "" : " on " + waiver.circuit()) + ": " + waiver.reason() + " ");
            page.element("span", (isInForce ? "until " : "ran out on ") + waiver.expires(), "class", "state");
            page.end(2).line();
        }
        for (Problem problem : report.waived()) {
            page.start("li", "class", "row held");
            page.element("span", "–", "class", "mark", "aria-hidden", "true");
            page.start("p").text("Waived: " + problem.message() + " (").element("code", problem.rule());
            page.text(", " + problem.place() + ")").end(2).line();
        }
        page.end().line();
    }
}
