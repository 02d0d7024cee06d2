package dev.cantle.verify.report.html.picture;

import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Section;

/** What was done, in time: the confirm window, and the stages. */
public final class TimelineSection implements Section {

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public boolean isNeeded(Report report) {
        return !report.run().stages().isEmpty();
    }

    @Override
    public void write(Report report, Markup page) {
        for (Timeline time : Timeline.of(report.run())) {
            page.start("figure").line();
            TimelineSvg.draw(time, page);
            page.element("figcaption", time.words()).end().line();
        }
        StageList.write(report.run(), page);
    }
}
