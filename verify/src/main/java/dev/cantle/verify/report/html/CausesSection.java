package dev.cantle.verify.report.html;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;
import dev.cantle.verify.report.html.markup.Words;

/** What to mend first: of each circuit the finding that explains the others. */
final class CausesSection implements Section {

    /** So many are written out; the others are in the findings. */
    private static final int MOST = 20;

    @Override
    public String id() {
        return "causes";
    }

    @Override
    public String title() {
        return "What to mend first";
    }

    @Override
    public boolean isNeeded(Report report) {
        return !report.verdict().causes().isEmpty();
    }

    @Override
    public void write(Report report, Markup page) {
        var causes = report.verdict().causes();
        page.start("ol", "class", "causes").line();
        causes.stream().limit(MOST).forEach(cause -> cause(cause, page));
        page.end().line();
        if (causes.size() > MOST) {
            page.element(
                    "p", "And " + (causes.size() - MOST) + " more, each the first of its circuit in the findings.");
        }
    }

    private static void cause(Finding cause, Markup page) {
        page.start("li", "class", "cause " + cause.state().word());
        page.start("h3");
        page.element("span", Plain.sign(cause.state()), "class", "mark", "aria-hidden", "true");
        page.element(
                "a",
                Words.scope(cause.circuit()) + " · " + cause.layer().word(),
                "href",
                "#" + Words.anchor(cause.id()));
        page.end().line();
        page.start("dl");
        page.start("div").element("dt", "Wanted").element("dd", cause.what()).end();
        page.start("div").element("dt", "Found").element("dd", cause.actual()).end();
        page.start("div").element("dt", "Who").element("dd", cause.ownerWords()).end();
        page.start("div")
                .element("dt", "Next step")
                .element("dd", cause.nextStep())
                .end();
        page.end(2).line();
    }
}
