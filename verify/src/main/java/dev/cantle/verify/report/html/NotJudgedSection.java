package dev.cantle.verify.report.html;

import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;
import dev.cantle.verify.report.html.markup.Words;

/** What nobody judged, and how to get what is missing: silence is not a pass. */
final class NotJudgedSection implements Section {

    @Override
    public String id() {
        return "not-judged";
    }

    @Override
    public String title() {
        return "Not judged";
    }

    @Override
    public boolean isNeeded(Report report) {
        return !report.supplement().notJudged().isEmpty();
    }

    @Override
    public void write(Report report, Markup page) {
        page.element("p", "This neither passed nor failed: the evidence was not given.", "class", "lead");
        page.start("ul", "class", "rows").line();
        for (NotJudged one : report.supplement().notJudged()) {
            page.start("li", "class", "row held");
            page.element("span", "–", "class", "mark", "aria-hidden", "true");
            page.start("div").start("p").element("b", Words.scope(one.circuit()));
            page.text(", " + one.what() + ": " + one.why()).end();
            if (!one.howToGet().isBlank()) {
                page.start("p", "class", "command")
                        .element("code", one.howToGet())
                        .end();
            }
            page.end(2).line();
        }
        page.end().line();
    }
}
