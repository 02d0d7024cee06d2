package dev.cantle.verify.report;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Waiver;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a report as Markdown for a pull request (GitHub's dialect, which GitLab reads too): what to mend first, the
 * sessions, and the rest folded away. Text of the device or the intent is shown as it is, never as markup.
 */
public final class MarkdownReport {

    private final Report report;
    private final Writer out;

    private MarkdownReport(Report report, Writer out) {
        this.report = report;
        this.out = out;
    }

    /**
     * Writes the report. The writer stays open.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Report report, Writer writer) throws IOException {
        new MarkdownReport(report, writer).all();
    }

    private void all() throws IOException {
        head();
        causes();
        sessions();
        findings();
        stages();
        diff();
        waivers();
        line("");
        line("Cantle " + text(report.origin().cantle())
                + (report.origin().software().isEmpty()
                        ? ""
                        : " · " + text(report.origin().software()))
                + (report.origin().revision().isEmpty()
                        ? ""
                        : " · revision " + text(report.origin().revision())));
    }

    private void head() throws IOException {
        Run run = report.run();
        Verdict verdict = report.verdict();
        line("## " + mark(run.outcome()) + " " + text(report.title()) + ": " + run.headline());
        line("");
        for (String reason : run.reasonLines()) {
            line("> " + text(reason));
            line("");
        }
        line(text(run.command()) + " at " + Plain.time(run.startedAt()) + ", took " + Plain.took(run.took())
                + (run.windowMinutes() > 0 ? ", confirm window " + run.windowMinutes() + " min" : "")
                + ", exit code " + run.exitCode() + ". "
                + (report.isJudged()
                        ? "Findings: **" + verdict.proven().size() + " proven**, "
                                + verdict.refuted().size() + " refuted, "
                                + verdict.unknown().size() + " unknown."
                        : "Nothing was judged."));
    }

    private void causes() throws IOException {
        List<Finding> causes = report.verdict().causes();
        if (causes.isEmpty()) {
            return;
        }
        line("");
        line("### What to mend first");
        line("");
        line("| scope | layer | what | actual | owner | next step |");
        line("|---|---|---|---|---|---|");
        for (Finding cause : causes) {
            row(
                    cause.circuit().isEmpty() ? "slice" : cause.circuit(),
                    cause.layer().word(),
                    cause.what(),
                    cause.actual(),
                    cause.ownerWords(),
                    cause.nextStep());
        }
    }

    private void sessions() throws IOException {
        Verdict verdict = report.verdict();
        if (verdict.sessions().isEmpty()) {
            return;
        }
        line("");
        line("| circuit | peer | session | findings |");
        line("|---|---|---|---|");
        for (Session session : verdict.sessions()) {
            FindingState state = verdict.stateOf(session.circuit());
            String findings = verdict.of(session.circuit()).isEmpty() ? "not judged" : mark(state) + " " + state.word();
            row(session.circuit(), session.peer().toString(), session.state(), findings);
        }
    }

    private void findings() throws IOException {
        Verdict verdict = report.verdict();
        for (String circuit : verdict.circuits()) {
            FindingState state = verdict.stateOf(circuit);
            List<Finding> findings = verdict.of(circuit);
            long proven = findings.stream().filter(Finding::isProven).count();
            fold(mark(state) + " " + (circuit.isEmpty() ? "slice" : circuit) + ": " + proven + " of " + findings.size()
                    + " proven");
            line("| state | layer | what | expected | actual | evidence |");
            line("|---|---|---|---|---|---|");
            for (Finding finding : findings) {
                row(
                        mark(finding.state()) + " " + finding.state().word(),
                        finding.layer().word(),
                        finding.what(),
                        finding.expected(),
                        finding.actual() + Plain.following(verdict, finding, "; "),
                        evidence(finding.evidence()));
            }
            unfold();
        }
    }

    private static String evidence(List<Evidence> evidence) {
        return String.join(
                ", ",
                evidence.stream()
                        .map(one -> one.name() + " of " + Plain.time(one.time()))
                        .toList());
    }

    private void stages() throws IOException {
        if (report.run().stages().isEmpty()) {
            return;
        }
        fold("Stages");
        line("| stage | state | at | took | remark |");
        line("|---|---|---|---|---|");
        for (Stage stage : report.run().stages()) {
            row(
                    stage.name(),
                    stage.state().word(),
                    Plain.time(stage.startedAt()),
                    Plain.took(stage.took()),
                    stage.remark());
        }
        unfold();
    }

    private void diff() throws IOException {
        String diff = Plain.lines(report.run().diff()).stripTrailing();
        if (diff.isEmpty()) {
            return;
        }
        fold("Change");
        String fence = fence(diff);
        line(fence + "diff");
        line(diff);
        line(fence);
        unfold();
    }

    /** A fence that no line of the text can close. */
    private static String fence(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    private void waivers() throws IOException {
        if (report.waivers().isEmpty() && report.waived().isEmpty()) {
            return;
        }
        line("");
        line("### Waivers");
        line("");
        for (Waiver waiver : report.waivers()) {
            line("- " + text(waiver.rule())
                    + (waiver.circuit().isEmpty() ? "" : " on " + text(waiver.circuit()))
                    + (report.isInForce(waiver) ? ", until " : ", **expired** on ") + waiver.expires() + ": "
                    + text(waiver.reason()));
        }
        for (Problem problem : report.waived()) {
            line("- waived: " + text(problem.message()) + " (" + text(problem.rule()) + ")");
        }
    }

    private void fold(String summary) throws IOException {
        line("");
        line("<details><summary>" + text(summary) + "</summary>");
        line("");
    }

    private void unfold() throws IOException {
        line("");
        line("</details>");
    }

    private void row(String... cells) throws IOException {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(text(cell)).append(" |");
        }
        line(row.toString());
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    private static String mark(Outcome outcome) {
        return outcome.isStopped() ? "➖" : mark(outcome.mood());
    }

    private static String mark(FindingState state) {
        return switch (state) {
            case PROVEN -> "✅";
            case REFUTED -> "❌";
            case UNKNOWN -> "❓";
        };
    }

    private static String text(String text) {
        return Plain.markdown(text);
    }
}
