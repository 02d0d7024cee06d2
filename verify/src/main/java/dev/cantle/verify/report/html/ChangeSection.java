package dev.cantle.verify.report.html;

import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;
import dev.cantle.verify.report.html.markup.Words;

/** What was changed in the configuration, in Junos' compare form. */
final class ChangeSection implements Section {

    /** So many lines are open; longer changes are folded. */
    private static final int OPEN = 120;

    @Override
    public String id() {
        return "change";
    }

    @Override
    public String title() {
        return "Change";
    }

    @Override
    public boolean isNeeded(Report report) {
        return !report.run().diff().isBlank();
    }

    @Override
    public void write(Report report, Markup page) {
        String diff = report.run().diff().stripTrailing();
        long added = diff.lines().filter(line -> line.startsWith("+")).count();
        long removed = diff.lines().filter(line -> line.startsWith("-")).count();
        if (diff.lines().count() > OPEN) {
            page.start("details", "class", "fold");
        } else {
            page.start("details", "class", "fold", "open", "");
        }
        page.element("summary", Words.count(added, "line") + " added, " + removed + " removed")
                .line();
        page.start("pre", "class", "diff");
        diff.lines().forEach(line -> line(line, page));
        page.end(2).line();
    }

    private static void line(String line, Markup page) {
        if (line.startsWith("+")) {
            page.element("ins", line);
        } else if (line.startsWith("-")) {
            page.element("del", line);
        } else if (line.startsWith("[")) {
            page.element("b", line);
        } else {
            page.element("span", line);
        }
        page.line();
    }
}
