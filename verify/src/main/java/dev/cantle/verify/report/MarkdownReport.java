package dev.cantle.verify.report;

import static dev.cantle.verify.report.MarkdownBlock.row;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Waiver;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a report as Markdown for a pull request (GitHub's dialect, which GitLab reads too): what to mend first, the
 * sessions, and the rest folded away, no longer than GitHub takes. Text of the device or the intent is shown as it is,
 * never as markup.
 */
public final class MarkdownReport {

    private static final int MOST_REASONS = 20;
    private static final int LONGEST_REASON = 500;

    private final Report report;
    private final List<MarkdownBlock> blocks = new ArrayList<>();

    private MarkdownReport(Report report) {
        this.report = report;
    }

    /**
     * Writes the report. The writer stays open.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Report report, Writer writer) throws IOException {
        writer.write(new MarkdownReport(report).all());
    }

    private String all() {
        head();
        causes();
        sessions();
        waivers();
        notJudged();
        comparisons();
        findings();
        stages();
        diff();
        return MarkdownBudget.fit(blocks, end());
    }

    private void head() {
        Run run = report.run();
        Verdict verdict = report.verdict();
        StringBuilder text = new StringBuilder("## " + mark(run.outcome()) + " " + Plain.markdown(report.title()) + ": "
                + run.headline() + "\n\n" + run.outcome().meaning() + "\n\n");
        run.reasonLines().stream()
                .limit(MOST_REASONS)
                .forEach(reason -> text.append("> ")
                        .append(Plain.markdown(reason.substring(0, Math.min(LONGEST_REASON, reason.length()))))
                        .append("\n\n"));
        text.append(Plain.markdown(run.command()))
                .append(" at ")
                .append(Plain.time(run.startedAt()))
                .append(", took ")
                .append(Plain.took(run.took()));
        text.append(run.windowMinutes() > 0 ? ", confirm window " + run.windowMinutes() + " min" : "")
                .append(", exit code ")
                .append(run.exitCode())
                .append(". ");
        text.append(
                report.isJudged()
                        ? "Findings: **" + verdict.proven().size() + " proven**, "
                                + verdict.refuted().size() + " refuted, "
                                + verdict.unknown().size() + " unknown.\n"
                        : "Nothing was judged.\n");
        blocks.add(MarkdownBlock.whole(text.toString()));
    }

    private void causes() {
        List<String> rows = report.verdict().causes().stream()
                .map(cause -> row(
                        scope(cause.circuit()),
                        cause.layer().word(),
                        cause.what(),
                        cause.actual(),
                        cause.ownerWords(),
                        cause.nextStep()))
                .toList();
        add(MarkdownBlock.titled("What to mend first", "causes", "scope|layer|what|actual|owner|next step", rows));
    }

    private void sessions() {
        Verdict verdict = report.verdict();
        List<String> rows = verdict.sessions().stream()
                .map(session -> {
                    FindingState state = verdict.stateOf(session.circuit());
                    boolean isJudged = !verdict.of(session.circuit()).isEmpty();
                    String findings = isJudged ? mark(state) + " " + state.word() : "not judged";
                    return row(session.circuit(), session.peer().toString(), session.state(), findings);
                })
                .toList();
        add(MarkdownBlock.titled("Sessions", "sessions", "circuit|peer|session|findings", rows));
    }

    private void notJudged() {
        List<String> rows = report.supplement().notJudged().stream()
                .map(one -> row(scope(one.circuit()), one.what(), one.why(), one.howToGet()))
                .toList();
        add(MarkdownBlock.titled("Not judged", "things that nobody judged", "scope|what|why|how to get it", rows));
    }

    private void comparisons() {
        report.supplement().comparisons().forEach(comparison -> {
            List<String> rows = comparison.differences().stream()
                    .map(one -> row(one.weight().word(), one.area().word(), one.what(), one.before(), one.after()))
                    .toList();
            String title = comparison.before() + " and " + comparison.after() + ": " + rows.size() + " differences";
            add(MarkdownBlock.folded(title, "differences", "weight|area|what|before|after", rows));
        });
    }

    /** Circuits with something to mend come first, and so do their findings: they are the last to be cut. */
    private void findings() {
        Verdict verdict = report.verdict();
        verdict.circuits().stream()
                .sorted(Comparator.comparing(circuit -> verdict.stateOf(circuit) == FindingState.PROVEN))
                .forEach(circuit -> {
                    List<Finding> findings = verdict.of(circuit);
                    long proven = findings.stream().filter(Finding::isProven).count();
                    String summary = mark(verdict.stateOf(circuit)) + " " + scope(circuit) + ": " + proven + " of "
                            + findings.size() + " proven";
                    List<String> rows = findings.stream()
                            .sorted(Comparator.comparing(Finding::isProven))
                            .map(this::finding)
                            .toList();
                    add(MarkdownBlock.folded(summary, "findings", "state|layer|what|expected|actual|evidence", rows));
                });
    }

    private String finding(Finding finding) {
        return row(
                mark(finding.state()) + " " + finding.state().word(),
                finding.layer().word(),
                finding.what(),
                finding.expected(),
                finding.actual() + Plain.following(report.verdict(), finding, "; "),
                TerminalFindings.evidence(finding.evidence()));
    }

    private void stages() {
        List<String> rows = report.run().stages().stream()
                .map(stage -> row(
                        stage.name(),
                        stage.state().word(),
                        Plain.time(stage.startedAt()),
                        Plain.took(stage.took()),
                        stage.remark()))
                .toList();
        add(MarkdownBlock.folded("Stages", "stages", "stage|state|at|took|remark", rows));
    }

    private void diff() {
        String diff = Plain.lines(report.run().diff()).stripTrailing();
        if (!diff.isEmpty()) {
            String fence = fence(diff);
            blocks.add(new MarkdownBlock(
                    "lines of the change",
                    "\n<details><summary>Change</summary>\n\n" + fence + "diff\n",
                    diff.lines().toList(),
                    fence + "\n\n</details>\n"));
        }
    }

    /** A fence that no line of the text can close. */
    private static String fence(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    private void waivers() {
        StringBuilder text = new StringBuilder();
        for (Waiver waiver : report.waivers()) {
            text.append("- ").append(Plain.markdown(waiver.rule()));
            text.append(waiver.circuit().isEmpty() ? "" : " on " + Plain.markdown(waiver.circuit()));
            text.append(report.isInForce(waiver) ? ", until " : ", **expired** on ")
                    .append(waiver.expires());
            text.append(": ").append(Plain.markdown(waiver.reason())).append('\n');
        }
        for (Problem problem : report.waived()) {
            text.append("- waived: ").append(Plain.markdown(problem.message()));
            text.append(" (").append(Plain.markdown(problem.rule())).append(")\n");
        }
        if (text.length() > 0) {
            blocks.add(new MarkdownBlock(
                    "waivers", "\n### Waivers\n\n", text.toString().lines().toList(), ""));
        }
    }

    private void add(MarkdownBlock block) {
        if (!block.rows().isEmpty()) {
            blocks.add(block);
        }
    }

    private String end() {
        Origin origin = report.origin();
        return "\nCantle " + Plain.markdown(origin.cantle())
                + (origin.software().isEmpty() ? "" : " · " + Plain.markdown(origin.software()))
                + (origin.revision().isEmpty() ? "" : " · revision " + Plain.markdown(origin.revision())) + "\n";
    }

    private static String scope(String circuit) {
        return circuit.isEmpty() ? "slice" : circuit;
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
}
