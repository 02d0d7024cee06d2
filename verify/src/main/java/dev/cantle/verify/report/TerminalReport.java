package dev.cantle.verify.report;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Waiver;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Difference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a report for people at a terminal: what to mend first, the findings as a table, the stages. */
public final class TerminalReport {

    /** The width of a terminal that does not say how wide it is. */
    public static final int USUAL_COLUMNS = 80;

    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;
    private static final int STATE = 9;
    private static final int MOST_DIFFERENCES = 20;

    private final Palette palette;
    private final int width;

    /**
     * A writer for a terminal.
     *
     * @param palette its colours
     * @param columns its width in characters; what is narrower than 60 or wider than 160 is taken as that
     */
    public TerminalReport(Palette palette, int columns) {
        this.palette = palette;
        this.width = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /**
     * Writes the report.
     *
     * @throws IOException if the target fails
     */
    public void write(Report report, Appendable out) throws IOException {
        TerminalLines lines = new TerminalLines(palette, width, out);
        head(report, lines);
        causes(report.verdict().causes(), lines);
        new TerminalFindings(report.verdict(), lines).write();
        notJudged(report.supplement().notJudged(), lines);
        for (Comparison comparison : report.supplement().comparisons()) {
            comparison(comparison, lines);
        }
        stages(report.run().stages(), lines);
        waivers(report, lines);
    }

    private static void head(Report report, TerminalLines lines) throws IOException {
        Run run = report.run();
        lines.strong(report.title());
        String rest = ": " + run.command() + " took " + Plain.took(run.took())
                + (run.windowMinutes() > 0 ? ", confirm window " + run.windowMinutes() + " min" : "") + ", "
                + counts(report);
        List<String> wrapped = Plain.wrap(run.headline() + rest, lines.width());
        String first = wrapped.get(0);
        int coloured = Math.min(first.length(), run.headline().length());
        lines.line(lines.palette().in(run.outcome().mood(), first.substring(0, coloured)) + first.substring(coloured));
        for (String more : wrapped.subList(1, wrapped.size())) {
            lines.line(more);
        }
        for (String line : run.reasonLines()) {
            lines.paragraph("  ", line, run.outcome().mood());
        }
    }

    private static String counts(Report report) {
        Verdict verdict = report.verdict();
        int left = report.supplement().notJudged().size();
        return report.isJudged()
                ? verdict.proven().size() + " proven, " + verdict.refuted().size() + " refuted, "
                        + verdict.unknown().size() + " unknown" + (left > 0 ? ", " + left + " not judged" : "")
                : "nothing was judged";
    }

    private static void causes(List<Finding> causes, TerminalLines lines) throws IOException {
        if (causes.isEmpty()) {
            return;
        }
        lines.heading("What to mend first");
        for (Finding cause : causes) {
            String scope = cause.circuit().isEmpty() ? "slice" : cause.circuit();
            String said =
                    scope + ", " + cause.layer().word() + ": " + cause.state().word();
            lines.paragraph("  ", said, cause.state());
            lines.labelled("wanted", cause.what());
            lines.labelled("found", cause.actual());
            lines.labelled("owner", cause.ownerWords());
            lines.labelled("next step", cause.nextStep());
        }
    }

    private static void notJudged(List<NotJudged> notJudged, TerminalLines lines) throws IOException {
        if (notJudged.isEmpty()) {
            return;
        }
        lines.heading("not judged");
        for (NotJudged one : notJudged) {
            String scope = one.circuit().isEmpty() ? "slice" : one.circuit();
            lines.paragraph("  ", scope + ": " + one.what() + ": " + one.why(), FindingState.UNKNOWN);
            lines.labelled("to get it", one.howToGet());
        }
    }

    private static void comparison(Comparison comparison, TerminalLines lines) throws IOException {
        lines.heading(comparison.before() + " and " + comparison.after());
        List<Difference> differences = comparison.differences();
        if (differences.isEmpty()) {
            lines.line("  " + (comparison.compared() == 0 ? "nothing was there, and nothing is" : "no difference"));
        }
        for (Difference one : differences.subList(0, Math.min(MOST_DIFFERENCES, differences.size()))) {
            String before = one.before().isBlank() ? "not there" : one.before();
            String after = one.after().isBlank() ? "gone" : one.after();
            lines.hanging(
                    "  " + TerminalLines.pad(one.weight().word(), STATE + 2),
                    one.what() + ": " + before + " → " + after);
        }
        if (differences.size() > MOST_DIFFERENCES) {
            lines.line("  and " + (differences.size() - MOST_DIFFERENCES) + " more");
        }
    }

    private static void stages(List<Stage> stages, TerminalLines lines) throws IOException {
        if (stages.isEmpty()) {
            return;
        }
        lines.heading("stages");
        int name =
                stages.stream().mapToInt(stage -> stage.name().length()).max().orElse(0) + 2;
        for (Stage stage : stages) {
            String left = "  " + TerminalLines.pad(stage.state().word(), STATE)
                    + TerminalLines.pad(Plain.line(stage.name()), name)
                    + TerminalLines.pad(Plain.took(stage.took()), 14);
            lines.hanging(left, stage.remark());
        }
    }

    private static void waivers(Report report, TerminalLines lines) throws IOException {
        List<String> said = new ArrayList<>();
        for (Waiver waiver : report.waivers()) {
            said.add(waiver.rule() + (waiver.circuit().isEmpty() ? "" : " on " + waiver.circuit())
                    + (report.isInForce(waiver) ? ", until " : ", expired on ") + waiver.expires() + ": "
                    + waiver.reason());
        }
        for (Problem problem : report.waived()) {
            said.add("waived: " + problem.message() + " [" + problem.rule() + "]");
        }
        if (said.isEmpty()) {
            return;
        }
        lines.heading("waivers");
        for (String one : said) {
            lines.hanging("  ", one);
        }
    }
}
