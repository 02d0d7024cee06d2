package dev.cantle.cli.command.verify;

import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.DeviceReplySource;
import dev.cantle.cli.device.SoftwareLine;
import dev.cantle.cli.pipeline.CantleVersion;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.GitRevision;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.push.order.PushOrder;
import dev.cantle.cli.push.proof.SliceProving;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.verify.Verifier;
import dev.cantle.verify.check.Unheard;
import dev.cantle.verify.cloud.CloudEvidence;
import dev.cantle.verify.cloud.CloudVerdict;
import dev.cantle.verify.exhibit.ExhibitCutter;
import dev.cantle.verify.exhibit.SavedReplies;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.report.Supplement;
import dev.cantle.verify.report.TerminalReport;
import dev.cantle.verify.report.folder.ReportFolder;
import dev.cantle.verify.source.FolderReplySource;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.SavingReplySource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges one slice without changing anything, and makes the report of it. */
public final class SliceJudging {

    private final CliContext context;
    private final Talk talk;
    private final Intent intent;
    private final Path workspace;
    private final boolean wait;
    private List<CloudEvidence> clouds = List.of();

    /** Judges slices of a workspace; waits for the proof of each, if that is wanted. */
    public SliceJudging(CliContext context, Talk talk, Intent intent, Path workspace, boolean wait) {
        this.context = context;
        this.talk = talk;
        this.intent = intent;
        this.workspace = workspace;
        this.wait = wait;
    }

    /** Judges a slice by saved replies. */
    public Report fromFolder(Slice slice, Path replies) {
        Instant startedAt = context.clock().instant();
        ReplySource source = new FolderReplySource(replies);
        Verdict verdict = new Verifier(context.clock()).judge(slice, source, Baseline.none());
        return report(slice, verdict, SoftwareLine.of(source), startedAt, SavedReplies.in(replies));
    }

    /** Judges a slice by its device; the replies are kept in the folder of the report. */
    public Report onDevice(Slice slice, VerifyPolicy policy, DeviceConnector connector, Path folder) {
        Instant startedAt = context.clock().instant();
        Device device = WorkspaceSlices.device(intent, slice);
        talk.say("verify " + slice.name() + " on " + device.name() + " (" + connector.target(device) + ")");
        try (JunosSession session = connector.open(device)) {
            ReplySource passing = new DeviceReplySource(session, PushOrder.scopeOf(slice, device));
            SavingReplySource evidence = new SavingReplySource(passing, folder.resolve("evidence"));
            Verdict verdict = wait
                    ? await(slice, policy, session, evidence, passing)
                    : new Verifier(context.clock()).judge(slice, evidence, Baseline.none());
            SavedReplies kept = SavedReplies.in(folder.resolve("evidence"));
            return report(slice, verdict, SoftwareLine.of(evidence), startedAt, kept);
        } catch (NetconfException e) {
            throw new CliException(
                    ExitCode.DEVICE_ERROR, e.getMessage() + (e.fix().isEmpty() ? "" : "\n  fix: " + e.fix()));
        } catch (SecretUnavailableException e) {
            throw new CliException(ExitCode.DEVICE_ERROR, String.valueOf(e.getMessage()));
        }
    }

    private Verdict await(
            Slice slice, VerifyPolicy policy, JunosSession session, SavingReplySource evidence, ReplySource passing) {
        SliceProving proving = new SliceProving(
                slice,
                policy,
                Duration.ZERO,
                session,
                evidence,
                passing,
                context.stop(),
                context.clock(),
                line -> talk.progress("  " + line));
        boolean stood = proving.prove(policy);
        return ofWait(proving.verdicts().get(0), stood, policy);
    }

    /**
     * The verdict of a wait. One that was cut short, by the user or by a session that was lost, may have ended with a
     * light look that shows nothing wrong; that is no proof.
     */
    static Verdict ofWait(Verdict last, boolean stood, VerifyPolicy policy) {
        if (stood || !last.isProven()) {
            return last;
        }
        List<Finding> all = new ArrayList<>(last.findings());
        all.add(new Claim(
                        "wait",
                        "",
                        Layer.SURROUNDINGS,
                        "Everything is proven for as long as it must be",
                        policy.stableFor().toSeconds() + " s without a break")
                .unknown(
                        "the wait was cut short before that",
                        "verify again, and let it end",
                        last.findings().get(0).evidence().get(0)));
        return new Verdict(all, last.sessions(), last.judgedAt());
    }

    /** Judges from now on by what the clouds say too, if there is anything. */
    public void alsoBy(Optional<CloudEvidence> evidence) {
        clouds = evidence.stream().toList();
    }

    private CloudVerdict byClouds(Slice slice, Verdict device) {
        return clouds.stream()
                .map(said -> said.judge(slice, intent.network().slices(), device, intent.providers()))
                .findFirst()
                .orElseGet(() -> new CloudVerdict(List.of(), List.of()));
    }

    private Report report(Slice slice, Verdict device, String software, Instant startedAt, SavedReplies replies) {
        CloudVerdict byClouds = byClouds(slice, device);
        Verdict verdict = byClouds.with(device);
        boolean proven = verdict.isProven();
        Run run = new Run(
                "verify",
                startedAt,
                context.clock().instant(),
                List.of(),
                0,
                proven ? Outcome.VERIFIED : Outcome.NOT_PROVEN,
                (proven ? ExitCode.OK : ExitCode.FAILED).number(),
                "",
                "");
        Report report = new Report(
                        slice,
                        run,
                        verdict,
                        intent.waived(),
                        new Origin(CantleVersion.text(), software, GitRevision.of(workspace)))
                .with(Supplement.none().withNotJudged(notJudged(slice, byClouds)));
        return ExhibitCutter.into(
                report, clouds.stream().map(CloudEvidence::masked).reduce(replies, (all, more) -> more.or(all)));
    }

    private static List<NotJudged> notJudged(Slice slice, CloudVerdict byClouds) {
        List<NotJudged> all = new ArrayList<>(byClouds.notJudged());
        all.addAll(Unheard.of(slice));
        return all;
    }

    /** Writes the report and shows it. */
    public void tell(Report report, Path folder) throws IOException {
        write(report, folder);
        StringBuilder table = new StringBuilder();
        new TerminalReport(talk.isColoured() ? Palette.ANSI : Palette.PLAIN, talk.columns()).write(report, table);
        talk.say(table.toString().stripTrailing());
        talk.say("");
        talk.say("report: " + folder.resolve("report.html"));
    }

    /** Writes the report and what the clouds have said. */
    public void write(Report report, Path folder) throws IOException {
        ReportFolder.write(folder, report);
        for (CloudEvidence said : clouds) {
            said.keep(folder.resolve("evidence"));
        }
    }
}
