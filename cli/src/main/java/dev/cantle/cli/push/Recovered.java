package dev.cantle.cli.push;

import dev.cantle.cli.journal.JournaledPush;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushTrail;
import dev.cantle.cli.push.step.Truth;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.Run;
import java.time.Instant;
import java.util.List;

/**
 * What a recovery found and did.
 *
 * @param push the push that was not finished
 * @param end where it has ended now
 * @param reached whether the device could be asked
 * @param accepted whether a person has said that it is as it should be
 * @param found what is true: empty or one
 * @param taken the steps of the recovery
 * @param verdicts the last verdict, if anything was verified: empty or one
 */
public record Recovered(
        JournaledPush push,
        PushEnd end,
        boolean reached,
        boolean accepted,
        List<Truth> found,
        List<PushTrail.Taken> taken,
        List<Verdict> verdicts) {

    public Recovered {
        found = List.copyOf(found);
        taken = List.copyOf(taken);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether nothing of the push was ever committed. */
    private boolean isUntouched() {
        return end.kind() == PushEnd.Kind.REFUSED;
    }

    /** The end in words: that of a push, but a recovery refuses nothing. */
    public String words() {
        if (accepted) {
            return "accepted";
        }
        return isUntouched() && reached
                ? Truth.State.NOT_COMMITTED.words()
                : end.kind().words();
    }

    /** How the command ends for it. */
    public ExitCode exitCode() {
        if (!reached) {
            return ExitCode.DEVICE_ERROR;
        }
        return isUntouched() || accepted ? ExitCode.OK : end.kind().exitCode();
    }

    /** The report of the recovery. */
    public Report report(Slice slice, Instant startedAt, Instant endedAt, List<Problem> waived, Origin origin) {
        Run run = new Run(
                "recover",
                startedAt,
                endedAt,
                PushReport.stages(taken, end.kind(), List.of()),
                push.isBeforeCommit() ? 0 : push.head().windowMinutes(),
                isUntouched() ? Outcome.NOTHING_TO_DO : PushReport.outcome(end.kind()),
                exitCode().number(),
                "",
                end.reason());
        return new Report(slice, run, verdicts.stream().findFirst().orElse(Verdict.none(endedAt)), waived, origin);
    }
}
