package dev.cantle.cli.push;

import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.PushTrail;
import dev.cantle.model.Problem;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.report.Stage;
import dev.cantle.verify.report.Supplement;
import dev.cantle.verify.snapshot.Comparison;
import java.time.Instant;
import java.util.List;

/** Makes the report of a push from what it did. */
public final class PushReport {

    private PushReport() {}

    /**
     * The report of a push.
     *
     * @param result what it did
     * @param startedAt when it began
     * @param endedAt when it ended
     * @param waived what the intent's waivers excuse
     * @param origin what made it
     */
    public static Report of(
            PushResult result, Instant startedAt, Instant endedAt, List<Problem> waived, Origin origin) {
        PushEnd.Kind kind = result.end().kind();
        Run run = new Run(
                        "push",
                        startedAt,
                        endedAt,
                        stages(result.taken(), kind, result.notices()),
                        result.committed() ? result.order().window().minutes() : 0,
                        outcome(kind),
                        kind.exitCode().number(),
                        result.difference(),
                        result.end().reason())
                .with(result.looks());
        return new Report(result.order().slice(), run, result.verdict().orElse(Verdict.none(endedAt)), waived, origin)
                .with(supplement(result.comparisons()));
    }

    /** What a report shows beside the findings. */
    static Supplement supplement(List<Comparison> comparisons) {
        Supplement supplement = Supplement.none();
        for (Comparison comparison : comparisons) {
            supplement = supplement.withComparison(comparison);
        }
        return supplement;
    }

    /** The end in the words of reports. */
    static Outcome outcome(PushEnd.Kind kind) {
        return switch (kind) {
            case CONFIRMED -> Outcome.CONFIRMED;
            case NOTHING_TO_DO -> Outcome.NOTHING_TO_DO;
            case CHECKED -> Outcome.CHECKED;
            case ROLLED_BACK -> Outcome.ROLLED_BACK;
            case INTERRUPTED -> Outcome.INTERRUPTED;
            case DECLINED -> Outcome.DECLINED;
            case REFUSED -> Outcome.REFUSED;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
    }

    /** The stages of a report. */
    static List<Stage> stages(List<PushTrail.Taken> taken, PushEnd.Kind kind, List<String> notices) {
        // whatever the end, the candidate is cleared and unlocked after it: what went wrong came before that
        PushStep last = taken.stream()
                .map(PushTrail.Taken::step)
                .filter(step -> step != PushStep.DISCARD && step != PushStep.UNLOCK)
                .reduce(PushStep.CONNECT, (before, after) -> after);
        return taken.stream()
                .map(one -> stage(one, kind, notices, one.step() == last))
                .toList();
    }

    private static Stage stage(PushTrail.Taken one, PushEnd.Kind kind, List<String> notices, boolean last) {
        boolean unproven = one.step() == PushStep.VERIFY && kind != PushEnd.Kind.CONFIRMED;
        boolean stuck = last && (kind == PushEnd.Kind.UNKNOWN || kind == PushEnd.Kind.REFUSED);
        return new Stage(
                one.step().words(),
                unproven || stuck ? Stage.State.FAILED : Stage.State.DONE,
                one.startedAt(),
                one.took(),
                one.step() == PushStep.LOAD ? String.join("; ", notices) : "");
    }
}
