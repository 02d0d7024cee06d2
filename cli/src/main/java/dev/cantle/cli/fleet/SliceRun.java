package dev.cantle.cli.fleet;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.pipeline.CantleVersion;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ConfirmWindow;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.GitRevision;
import dev.cantle.cli.pipeline.Goldens;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.Rendering;
import dev.cantle.cli.pipeline.ReportFolderName;
import dev.cantle.cli.pipeline.ReviewedFile;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.push.KeyRing;
import dev.cantle.cli.push.PushChoices;
import dev.cantle.cli.push.PushOrder;
import dev.cantle.cli.push.PushReport;
import dev.cantle.cli.push.PushResult;
import dev.cantle.cli.push.SlicePusher;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.ReportFolder;
import dev.cantle.verify.report.TerminalReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes one slice from its intent to its report. */
public final class SliceRun {

    private static final int COLUMNS = 110;

    private final CliContext context;
    private final Talk talk;
    private final Path workspace;
    private final Intent intent;
    private final SecretSource secrets;
    private final DeviceConnector connector;
    private final boolean agreed;
    private final PushChoices choices;

    /**
     * A run of pushes of one command.
     *
     * @param agreed whether the user has agreed already, with {@code --yes}
     * @param choices what else the user chose
     */
    public SliceRun(
            CliContext context,
            Talk talk,
            Path workspace,
            Intent intent,
            SecretSource secrets,
            DeviceConnector connector,
            boolean agreed,
            PushChoices choices) {
        this.context = context;
        this.talk = talk;
        this.workspace = workspace;
        this.intent = intent;
        this.secrets = secrets;
        this.connector = connector;
        this.agreed = agreed;
        this.choices = choices;
    }

    /**
     * Pushes a slice and writes the report.
     *
     * @param policy how long to wait for proof
     * @param minutes the confirm window that the user wants, the last one counts; empty for the shortest that fits
     * @param folder where the report goes, the last one counts; empty for the usual place
     */
    public PushRecord push(Slice slice, VerifyPolicy policy, List<Integer> minutes, List<Path> folder) {
        // The guard of the push before, if there was one.
        context.stop().release();
        Instant startedAt = context.clock().instant();
        Device device = intent.device(slice);
        ConfirmWindow window = window(policy, minutes);
        Path target = folder.isEmpty()
                ? ReportFolderName.of(workspace, startedAt, slice.name())
                : folder.get(folder.size() - 1);
        prepare(target);
        warnOfOutdatedGoldens(slice, device);
        talk.say("push " + slice.name() + " to " + device.name() + " (" + connector.target(device)
                + "), confirm window " + window.minutes() + " min");
        PushResult result;
        try (KeyRing keys = KeyRing.of(slice, intent.network(), intent.providers(), secrets)) {
            refuseBadKeys(keys.problems());
            PushOrder order = new PushOrder(
                    slice,
                    device,
                    new Rendering(workspace).of(slice, device).configuration(),
                    keys.secrets(),
                    policy,
                    window,
                    "cantle push " + slice.name() + " " + startedAt.truncatedTo(ChronoUnit.SECONDS),
                    choices);
            result = new SlicePusher(context, connector, new PushTalk(context, talk, agreed))
                    .push(order, target.resolve("evidence"));
        }
        Origin origin = new Origin(CantleVersion.text(), result.software(), GitRevision.of(workspace));
        Report report = PushReport.of(result, startedAt, context.clock().instant(), intent.waived(), origin);
        return tell(new PushRecord(result, report, target));
    }

    /** A folder that cannot be written is found before the device is touched, not after. */
    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".report", ".tmp"));
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.USAGE,
                    "the report cannot be written to " + folder + " ("
                            + e.getClass().getSimpleName()
                            + "), nothing was done\n  fix: name a folder that can be written with --report DIR");
        }
    }

    private PushRecord tell(PushRecord record) {
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
        try {
            ReportFolder.write(record.folder(), record.report());
            talk.say("report: " + record.folder().resolve("report.html"));
        } catch (IOException e) {
            // The push is over and its exit code says how it ended: a full disk must not say otherwise.
            talk.complain("the report cannot be written to " + record.folder() + ": " + e.getMessage());
        }
        return record;
    }

    private String table(Report report) {
        StringBuilder table = new StringBuilder();
        try {
            new TerminalReport(talk.isColoured() ? Palette.ANSI : Palette.PLAIN, COLUMNS).write(report, table);
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail", e);
        }
        return table.toString().stripTrailing();
    }

    private static ConfirmWindow window(VerifyPolicy policy, List<Integer> minutes) {
        ConfirmWindow shortest = ConfirmWindow.shortestFor(policy);
        if (minutes.isEmpty()) {
            return shortest;
        }
        int wanted = minutes.get(minutes.size() - 1);
        if (wanted < 1 || wanted > 65_535) {
            throw new CliException(ExitCode.USAGE, "--minutes " + wanted + " is outside 1 to 65535");
        }
        ConfirmWindow window = new ConfirmWindow(wanted);
        if (!window.fits(policy)) {
            throw new CliException(
                    ExitCode.USAGE,
                    "--minutes " + wanted + " is too short: verification may take "
                            + policy.within().toSeconds() + " s and must hold for "
                            + policy.stableFor().toSeconds() + " s, with a margin of "
                            + ConfirmWindow.MARGIN.toSeconds() + " s; Junos would roll back in the middle of it"
                            + "\n  fix: --minutes " + shortest.minutes() + " or more, or a shorter verify.within");
        }
        return window;
    }

    private void warnOfOutdatedGoldens(Slice slice, Device device) {
        for (ReviewedFile golden : new Goldens(workspace).of(slice, device, Notation.CURLY)) {
            if (!golden.isCurrent()) {
                talk.complain("warning: " + golden.path() + " is not what is pushed; run cantle render and have it"
                        + " reviewed");
            }
        }
    }

    private void refuseBadKeys(List<Problem> problems) {
        talk.complain(problems);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new CliException(ExitCode.INVENTORY_INVALID, "the keys are not usable, nothing was done", problems);
        }
    }
}
