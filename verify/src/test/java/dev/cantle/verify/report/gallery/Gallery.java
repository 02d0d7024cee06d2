package dev.cantle.verify.report.gallery;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.Verifier;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.source.ReplySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The situations of pushes and verifications of the sample slice. */
final class Gallery {

    private static final Clock CLOCK = Clock.fixed(Replies.GIVEN, ZoneOffset.UTC);
    private static final Origin ORIGIN = new Origin("0.1.0", "mx204, Junos 23.4R2-S3.9", "4f1c2ab");
    private static final String NOT_PROVEN = "not proven within 20 s, rolled back";
    private static final String REMOVAL =
            Runs.DIFF.replace('+', '-').replace("64512;", "64512;\n-        hold-time 90;");

    private final Path folder;

    Gallery(Path folder) {
        this.folder = folder;
    }

    /** All of them. */
    List<Situation> situations() {
        return Stream.of(ended(), judged(), Shown.situations(this))
                .flatMap(List::stream)
                .toList();
    }

    private List<Situation> ended() {
        List<String> refused = List.of("connect", "look", "lock");
        List<String> compared = List.of("connect", "look", "lock", "snapshot before", "load", "compare");
        List<Situation> all = new ArrayList<>();
        all.add(new Situation("confirmed", judged(Runs.confirmed(), "good")));
        all.add(new Situation("nothing-to-do", judged(run(Outcome.NOTHING_TO_DO, 0, "", "", compared), "good")));
        all.add(new Situation("first-push", Shown.firstPush(this)));
        all.add(new Situation(
                "interrupted",
                judged(
                        Runs.run(
                                Outcome.INTERRUPTED,
                                130,
                                7,
                                Runs.DIFF,
                                "interrupted while waiting for proof",
                                "verify",
                                Runs.committed("roll back")),
                        "no-bgp")));
        all.add(new Situation(
                "window-lost",
                unjudged(Runs.run(
                        Outcome.UNKNOWN,
                        6,
                        7,
                        Runs.DIFF,
                        "the line was lost after the commit, and the device did not answer again in time\n"
                                + "fix: cantle recover multicloud-fra",
                        "find out",
                        List.of(
                                "connect",
                                "look",
                                "lock",
                                "load",
                                "compare",
                                "commit confirmed",
                                "verify",
                                "find out")))));
        all.add(new Situation(
                "declined",
                unjudged(run(
                        Outcome.DECLINED,
                        130,
                        "somebody answered no",
                        "",
                        List.of("connect", "look", "lock", "load", "compare", "ask", "discard", "unlock")))));
        all.add(new Situation(
                "lock-held",
                unjudged(run(
                        Outcome.REFUSED,
                        4,
                        "the configuration is locked by anna (pid 4711), since 2026-11-22 09:58:11Z\n"
                                + "fix: ask anna to leave configure exclusive, then push again",
                        "lock",
                        refused))));
        all.add(new Situation(
                "unreachable",
                unjudged(run(
                        Outcome.REFUSED,
                        4,
                        "nxp-fra-01 at 192.0.2.1:830 did not answer within 10 s\n"
                                + "fix: check the address, the route to it, and that NETCONF over SSH is on",
                        "connect",
                        List.of("connect")))));
        all.add(new Situation(
                "dry-run",
                unjudged(Runs.run(
                        Outcome.CHECKED,
                        0,
                        0,
                        Runs.DIFF,
                        "",
                        "",
                        List.of("connect", "look", "lock", "load", "compare", "commit check", "discard", "unlock")))));
        all.add(new Situation("removal", removal()));
        return all;
    }

    private List<Situation> judged() {
        List<Situation> all = new ArrayList<>();
        all.add(new Situation("wrong-key", rolledBack("wrong-key")));
        all.add(new Situation("wrong-as", rolledBack("wrong-as")));
        all.add(new Situation("interface-down", rolledBack("interface-down")));
        all.add(new Situation("missing-prefix", rolledBack("missing-prefix")));
        all.add(new Situation("leaked-prefix", rolledBack("leak")));
        all.add(new Situation("collateral-damage", Shown.collateral(this)));
        all.add(new Situation("replies-missing", repliesMissing()));
        return all;
    }

    private static Run run(Outcome outcome, int exit, String reason, String failed, List<String> stages) {
        return Runs.run(outcome, exit, 0, "", reason, failed, stages);
    }

    static Run verify(Outcome outcome, int exit) {
        return Runs.run(outcome, exit, 0, "", "", "", List.of());
    }

    Report rolledBack(String replies) {
        return judged(Runs.rolledBack(NOT_PROVEN), replies);
    }

    Report judged(Run run, String... replies) {
        return judged(SampleSlice.both(), run, replies);
    }

    /** A report of replies that are those of a good day but for those of the cases. */
    Report judged(Slice slice, Run run, String... replies) {
        Path place = folder();
        Baseline before = Baseline.take(Replies.in(place, "good"), CLOCK);
        Verdict verdict = new Verifier(CLOCK).judge(slice, Replies.in(place, replies), before);
        return new Report(slice, run, withoutFolder(verdict, place), waived(), ORIGIN);
    }

    private Path folder() {
        try {
            return Files.createTempDirectory(folder, "replies");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Report unjudged(Run run) {
        return report(SampleSlice.both(), run, Verdict.none(Replies.GIVEN));
    }

    static Report report(Slice slice, Run run, Verdict verdict) {
        return new Report(slice, run, verdict, List.of(), ORIGIN);
    }

    /** A folder from which somebody lost two replies. */
    private Report repliesMissing() {
        Path place = folder();
        ReplySource replies = Replies.in(place, "good");
        try {
            Files.delete(place.resolve("interfaces.xml"));
            Files.delete(place.resolve("received-10.0.0.1.xml"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Verdict verdict = new Verifier(CLOCK).judge(SampleSlice.both(), replies, Baseline.none());
        return report(SampleSlice.both(), verify(Outcome.NOT_PROVEN, 1), withoutFolder(verdict, place));
    }

    /** The folder has another name in every run. */
    private static Verdict withoutFolder(Verdict verdict, Path folder) {
        List<Finding> findings = verdict.findings().stream()
                .map(finding -> withoutFolder(finding, folder.toString()))
                .toList();
        return new Verdict(findings, verdict.sessions(), verdict.judgedAt());
    }

    private static Finding withoutFolder(Finding one, String folder) {
        return new Finding(
                one.id(),
                one.circuit(),
                one.layer(),
                one.what(),
                one.state(),
                one.expected(),
                one.actual().replace(folder, "replies"),
                one.evidence(),
                one.owners(),
                one.nextStep(),
                one.followsFrom());
    }

    private Report removal() {
        Slice disabled = SampleSlice.of(
                SampleSlice.both().ownership(), SampleSlice.aws(true), SampleSlice.azure("without its other cloud"));
        return judged(
                disabled,
                Runs.run(Outcome.CONFIRMED, 0, 7, REMOVAL, "", "", Runs.committed("confirm")),
                "only-aws-down");
    }

    private static List<Problem> waived() {
        return List.of(Problem.warning(
                "azure-both-paths",
                new Place("inventory/slices/multicloud-fra.yaml", 25, 5),
                "Azure's second path is not in the slice",
                "add it"));
    }
}
