package dev.cantle.cli.fleet;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.DeviceLine;
import dev.cantle.cli.journal.JournalException;
import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.journal.LastConfirmed;
import dev.cantle.cli.pipeline.CantleVersion;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.GitRevision;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.ReportFolderName;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.push.PushReport;
import dev.cantle.cli.push.PushResult;
import dev.cantle.cli.push.SlicePusher;
import dev.cantle.cli.push.key.KeyRing;
import dev.cantle.cli.push.order.PushChoices;
import dev.cantle.cli.push.order.PushOrder;
import dev.cantle.cli.push.order.PushOrders;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.exhibit.ExhibitCutter;
import dev.cantle.verify.exhibit.SavedReplies;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.folder.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Takes slices from their intent to their report, one after another on one thread. For pushes beside each other each
 * thread has a run of its own, from {@link #beside}.
 */
public final class SliceRun implements AutoCloseable {

    private final CliContext context;
    private final Talk talk;
    private final Path workspace;
    private final Intent intent;
    private final SecretSource secrets;
    private final DeviceConnector connector;
    private final PushChoices choices;
    private final SliceTelling telling;
    private final PushOrders orders;
    private final LocalChecks checks;
    private final String revision;
    private final DeviceLine line;
    private Journals journals;

    /**
     * A run of pushes of one command, of which people hear everything.
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
        this.context = context.withStop(context.stop().child());
        this.talk = talk;
        this.workspace = workspace;
        this.intent = intent;
        this.secrets = secrets;
        this.connector = connector;
        this.choices = choices;
        telling = new FullTelling(context, talk, agreed, choices.remove());
        orders = new PushOrders(workspace, intent);
        checks = new LocalChecks(talk, workspace, intent, secrets);
        revision = GitRevision.of(workspace);
        journals = Journals.of(workspace);
        line = DeviceLine.hangingUp(connector);
    }

    /** The same with its journals elsewhere, so that a demonstration leaves nothing in those of the workspace. */
    public SliceRun journaledIn(Journals others) {
        journals = others;
        return this;
    }

    private SliceRun(SliceRun other, SliceTelling telling) {
        this.telling = telling;
        context = other.context.withStop(other.context.stop().child());
        talk = other.talk;
        workspace = other.workspace;
        intent = other.intent;
        secrets = other.secrets;
        connector = other.connector;
        choices = other.choices;
        orders = other.orders;
        checks = other.checks;
        revision = other.revision;
        journals = other.journals;
        line = DeviceLine.keeping(connector);
    }

    /**
     * A run for another thread, whose pushes have a guard of their own. Its pushes to one device share a session, which
     * ends when the run is closed.
     */
    SliceRun beside(SliceTelling other) {
        return new SliceRun(this, other);
    }

    /** A run for another thread, told as this one. */
    SliceRun beside() {
        return new SliceRun(this, telling);
    }

    LocalChecks checks() {
        return checks;
    }

    String revision() {
        return revision;
    }

    boolean isRemoval() {
        return choices.remove();
    }

    boolean isDryRun() {
        return choices.dryRun();
    }

    /** Hangs up. */
    @Override
    public void close() {
        line.close();
    }

    /** Ends the guard of the last push: its report is written, and its end is counted. */
    void release() {
        context.stop().release();
    }

    /**
     * Pushes a slice, tells all of it and writes the report.
     *
     * @param policy how long to wait for proof
     * @param minutes the confirm window that the user wants, the last one counts; empty for the shortest that fits
     * @param folder where the report goes, the last one counts; empty for the usual place
     * @throws CliException if the push cannot be begun; no device was touched
     */
    public PushRecord push(Slice slice, VerifyPolicy policy, List<Integer> minutes, List<Path> folder) {
        Path target = folder.isEmpty()
                ? ReportFolderName.of(workspace, context.clock().instant(), slice.name())
                : folder.get(folder.size() - 1);
        SliceJob job = SliceJob.of(slice, policy, minutes, target);
        LocalChecks.prepare(target);
        checks.warnOfOutdatedGoldens(slice);
        return push(job);
    }

    /**
     * Pushes a slice that was checked and writes the report.
     *
     * @throws CliException if the push cannot be begun; no device was touched
     */
    PushRecord push(SliceJob job) {
        // The guard of the push before, if there was one.
        context.stop().release();
        Instant startedAt = context.clock().instant();
        Slice slice = job.slice();
        Device device = intent.device(slice);
        telling.begins(job, connector.target(device).toString());
        PushResult result;
        try (KeyRing keys = keys(slice)) {
            checks.refuse(keys.problems());
            PushOrder order = orders.of(slice, keys, job.policy(), job.window(), choices, startedAt, noted(slice));
            result = new SlicePusher(context, connector, telling.watcher(job), journals, line)
                    .push(order, job.folder().resolve("evidence"));
        }
        Origin origin = new Origin(CantleVersion.text(), result.software(), revision);
        Report report = ExhibitCutter.into(
                PushReport.of(result, startedAt, context.clock().instant(), intent.waived(), origin),
                SavedReplies.in(job.folder().resolve("evidence")));
        PushRecord record = new PushRecord(result, report, job.folder());
        telling.ended(record);
        write(record);
        return record;
    }

    private List<LastConfirmed> noted(Slice slice) {
        try {
            return journals.lastConfirmed(slice.device(), slice.name()).stream().toList();
        } catch (JournalException e) {
            throw new CliException(ExitCode.DEVICE_ERROR, "nothing was done: " + e.getMessage());
        }
    }

    // What is removed needs no keys, and they may be gone already.
    private KeyRing keys(Slice slice) {
        return choices.remove() ? KeyRing.empty() : KeyRing.of(slice, intent.network(), intent.providers(), secrets);
    }

    private void write(PushRecord record) {
        try {
            ReportFolder.write(record.folder(), record.report());
            telling.reported(record);
        } catch (IOException e) {
            // The push is over and its exit code says how it ended: a full disk must not say otherwise.
            talk.complain("the report cannot be written to " + record.folder() + ": " + e.getMessage());
        }
    }
}
