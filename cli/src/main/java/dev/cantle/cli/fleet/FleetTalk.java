package dev.cantle.cli.fleet;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.PushWatcher;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.fleet.FleetReport;
import dev.cantle.verify.report.fleet.FleetTerminal;
import dev.cantle.verify.report.fleet.SliceEnd;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells of many pushes at once: one line for each that is over, and on a terminal one that changes. For any thread. */
final class FleetTalk implements SliceTelling {

    private final CliContext context;
    private final Talk talk;
    private final int wanted;
    private final Map<String, String> underWay = new LinkedHashMap<>();
    private int over;
    private int bad;

    /**
     * Tells of pushes.
     *
     * @param wanted how many there are
     */
    FleetTalk(CliContext context, Talk talk, int wanted) {
        this.context = context;
        this.talk = talk;
        this.wanted = wanted;
    }

    @Override
    public void begins(SliceJob job, String target) {
        step(job, PushStep.CONNECT.words());
    }

    private void step(SliceJob job, String words) {
        // Without a terminal no thread waits for another to say what nobody sees.
        if (talk.showsProgress()) {
            progress(job, words);
        }
    }

    private synchronized void progress(SliceJob job, String words) {
        underWay.put(job.slice().name(), words);
        talk.progress(over + " of " + wanted + " over" + (bad == 0 ? "" : ", " + bad + " not well") + " | "
                + underWay.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public PushWatcher watcher(SliceJob job) {
        return new PushWatcher() {
            @Override
            public void entering(PushStep step) {
                step(job, step.words());
            }

            @Override
            public void shows(String difference) {
                // The report holds it.
            }

            @Override
            public boolean agrees(String difference, String question) {
                // Pushes beside each other are agreed to beforehand, with --yes; the report holds the difference.
                return true;
            }

            @Override
            public void waiting(String line) {
                // One of many: its step says that it verifies.
            }

            @Override
            public void notice(List<String> lines) {
                lines.forEach(line -> talk.complain(job.slice().name() + ": " + line));
            }
        };
    }

    @Override
    public void ended(PushRecord record) {
        // The line of its end follows, when the end is counted.
    }

    @Override
    public void reported(PushRecord record) {
        // All are named in the report of the whole.
    }

    /** A slice is over, however it ended. */
    synchronized void over(SliceEnd end) {
        underWay.remove(end.slice());
        over++;
        String line = over + "/" + wanted + (end.canary() ? " canary " : " ") + end.slice() + " on " + end.device()
                + ": " + end.headline() + ", ";
        if (end.isGood()) {
            talk.say(line + end.findings() + ", " + Plain.took(end.took()));
        } else {
            bad++;
            talk.complain(line + Plain.took(end.took()) + ": " + Plain.line(end.shortReason()));
        }
    }

    /** Everything is over. */
    void whole(FleetReport report) {
        talk.say("");
        new FleetTerminal(talk.isColoured() ? Palette.ANSI : Palette.PLAIN, context.columns())
                .lines(report)
                .forEach(talk::say);
    }
}
