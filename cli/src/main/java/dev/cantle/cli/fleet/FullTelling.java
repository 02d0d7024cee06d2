package dev.cantle.cli.fleet;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.push.step.PushWatcher;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.TerminalReport;
import dev.cantle.verify.report.folder.ReportFolder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells all of a push: its steps, the difference, what was found. For pushes that come one after another. */
final class FullTelling implements SliceTelling {

    private final CliContext context;
    private final Talk talk;
    private final boolean agreed;
    private final boolean removal;

    /**
     * Tells pushes to people.
     *
     * @param agreed whether the user has agreed already, with {@code --yes}
     * @param removal whether the slices are removed
     */
    FullTelling(CliContext context, Talk talk, boolean agreed, boolean removal) {
        this.removal = removal;
        this.context = context;
        this.talk = talk;
        this.agreed = agreed;
    }

    @Override
    public void begins(SliceJob job, String target) {
        talk.say((removal ? "remove " : "push ") + job.slice().name() + (removal ? " from " : " to ")
                + job.slice().device() + " (" + target + "), confirm window "
                + job.window().minutes() + " min");
    }

    @Override
    public PushWatcher watcher(SliceJob job) {
        return new PushTalk(context, talk, agreed);
    }

    @Override
    public void ended(PushRecord record) {
        if (record.result().verdict().isPresent()) {
            talk.say("");
            talk.say(table(record.report()));
        }
        String end = record.result().order().slice().name() + ": "
                + record.result().end().kind().words() + ": "
                + record.result().end().reason();
        talk.say("");
        if (record.exitCode() == ExitCode.OK) {
            talk.say(end);
        } else {
            talk.complain(end);
        }
    }

    @Override
    public void reported(PushRecord record) {
        talk.say("report: " + record.folder().resolve(ReportFolder.PAGE));
    }

    private String table(Report report) {
        StringBuilder table = new StringBuilder();
        try {
            new TerminalReport(talk.isColoured() ? Palette.ANSI : Palette.PLAIN, talk.columns()).write(report, table);
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail", e);
        }
        return table.toString().stripTrailing();
    }
}
