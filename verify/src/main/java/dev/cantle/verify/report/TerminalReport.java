package dev.cantle.verify.report;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Waiver;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a report for people at a terminal: what to mend first, the findings as a table, the stages. */
public final class TerminalReport {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;
    private static final int STATE = 9;
    private static final int LAYER = 15;

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
        head(report, out);
        List<Finding> causes = report.verdict().causes();
        if (!causes.isEmpty()) {
            out.append('\n').append(palette.strong("What to mend first")).append('\n');
            for (Finding cause : causes) {
                cause(cause, out);
            }
        }
        for (String circuit : report.verdict().circuits()) {
            findings(circuit, report.verdict(), out);
        }
        stages(report.run().stages(), out);
        waivers(report, out);
    }

    private void head(Report report, Appendable out) throws IOException {
        Run run = report.run();
        out.append(palette.strong(Plain.line(report.title()))).append('\n');
        String rest = ": " + run.command() + " took " + Plain.took(run.took())
                + (run.windowMinutes() > 0 ? ", confirm window " + run.windowMinutes() + " min" : "") + ", "
                + counts(report);
        out.append(palette.in(run.outcome().mood(), run.headline()))
                .append(rest)
                .append('\n');
        for (String line : run.reasonLines()) {
            paragraph("  ", line, run.outcome().mood(), out);
        }
    }

    private static String counts(Report report) {
        Verdict verdict = report.verdict();
        return report.isJudged()
                ? verdict.proven().size() + " proven, " + verdict.refuted().size() + " refuted, "
                        + verdict.unknown().size() + " unknown"
                : "nothing was judged";
    }

    private void cause(Finding cause, Appendable out) throws IOException {
        String scope = cause.circuit().isEmpty() ? "slice" : cause.circuit();
        String said = scope + ", " + cause.layer().word() + ": " + cause.what() + ": " + cause.actual();
        paragraph("  ", said, cause.state(), out);
        labelled("owner", cause.ownerWords(), out);
        labelled("next step", cause.nextStep(), out);
    }

    private void findings(String circuit, Verdict verdict, Appendable out) throws IOException {
        List<Finding> findings = verdict.of(circuit);
        out.append('\n')
                .append(palette.strong(circuit.isEmpty() ? "slice" : circuit))
                .append('\n');
        int room = width - 2 - STATE - LAYER - 2;
        int longest = findings.stream()
                .mapToInt(finding -> finding.what().length())
                .max()
                .orElse(0);
        int what = Math.min(longest, room * 11 / 20);
        for (Finding finding : findings) {
            row(finding, what, room - what, out);
            labelled("", Plain.following(verdict, finding, ""), out);
            if (!finding.isProven() && !verdict.isConsequence(finding)) {
                labelled("expected", finding.expected(), out);
                labelled("owner", finding.ownerWords(), out);
                labelled("next step", finding.nextStep(), out);
                labelled("evidence", evidence(finding.evidence()), out);
            }
        }
    }

    private void row(Finding finding, int whatWidth, int actualWidth, Appendable out) throws IOException {
        List<String> what = Plain.wrap(finding.what(), whatWidth);
        List<String> actual = Plain.wrap(finding.actual(), actualWidth);
        for (int line = 0; line < Math.max(what.size(), actual.size()); line++) {
            String state = line == 0 ? finding.state().word() : "";
            String layer = line == 0 ? finding.layer().word() : "";
            String left = "  " + palette.in(finding.state(), state) + " ".repeat(STATE - state.length())
                    + pad(layer, LAYER) + pad(at(what, line), whatWidth) + "  ";
            String right = finding.isProven() ? at(actual, line) : palette.in(finding.state(), at(actual, line));
            out.append((left + right).stripTrailing()).append('\n');
        }
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static String pad(String text, int size) {
        return text + " ".repeat(Math.max(0, size - text.length()));
    }

    private static String evidence(List<Evidence> evidence) {
        return String.join(
                ", ",
                evidence.stream()
                        .map(one -> one.name() + " of " + Plain.time(one.time()))
                        .toList());
    }

    private void labelled(String label, String text, Appendable out) throws IOException {
        if (text.isBlank()) {
            return;
        }
        String indent = " ".repeat(2 + STATE);
        List<String> lines = Plain.wrap(text, width - indent.length() - 11);
        for (int line = 0; line < lines.size(); line++) {
            out.append(indent)
                    .append(palette.faint(pad(line == 0 ? label : "", 11)))
                    .append(lines.get(line))
                    .append('\n');
        }
    }

    private void paragraph(String indent, String text, FindingState state, Appendable out) throws IOException {
        for (String line : Plain.wrap(text, width - indent.length())) {
            out.append(indent).append(palette.in(state, line)).append('\n');
        }
    }

    private void stages(List<Stage> stages, Appendable out) throws IOException {
        if (stages.isEmpty()) {
            return;
        }
        out.append('\n').append(palette.strong("stages")).append('\n');
        int name =
                stages.stream().mapToInt(stage -> stage.name().length()).max().orElse(0) + 2;
        for (Stage stage : stages) {
            String left = pad(stage.state().word(), STATE)
                    + pad(Plain.line(stage.name()), name)
                    + pad(Plain.took(stage.took()), 14);
            List<String> remark = Plain.wrap(stage.remark(), Math.max(20, width - 2 - left.length()));
            out.append(("  " + left + remark.get(0)).stripTrailing()).append('\n');
            for (String more : remark.subList(1, remark.size())) {
                out.append(" ".repeat(2 + left.length())).append(more).append('\n');
            }
        }
    }

    private void waivers(Report report, Appendable out) throws IOException {
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
        out.append('\n').append(palette.strong("waivers")).append('\n');
        for (String one : said) {
            for (String line : Plain.wrap(one, width - 2)) {
                out.append("  ").append(line).append('\n');
            }
        }
    }
}
