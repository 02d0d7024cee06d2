package dev.cantle.verify.report.html;

import dev.cantle.verify.report.Report;

/** What was done, in time: the confirm window, and the stages. */
final class TimelineSection implements Section {

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
