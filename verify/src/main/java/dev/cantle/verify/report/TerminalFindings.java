package dev.cantle.verify.report;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.io.IOException;
import java.util.List;

/** The findings of each circuit as a table, with what to do about those that do not hold. */
final class TerminalFindings {

    private static final int STATE = 9;
    private static final int LAYER = 15;

    private final Verdict verdict;
    private final TerminalLines lines;

    TerminalFindings(Verdict verdict, TerminalLines lines) {
        this.verdict = verdict;
        this.lines = lines;
    }

    void write() throws IOException {
        for (String circuit : verdict.circuits()) {
            circuit(circuit, verdict.of(circuit));
        }
    }

    private void circuit(String circuit, List<Finding> findings) throws IOException {
        lines.heading(circuit.isEmpty() ? "slice" : circuit);
        int room = lines.width() - 2 - STATE - LAYER - 2;
        int longest = findings.stream()
                .mapToInt(finding -> finding.what().length())
                .max()
                .orElse(0);
        int what = Math.min(longest, room * 11 / 20);
        for (Finding finding : findings) {
            row(finding, what, room - what);
            lines.labelled("", Plain.following(verdict, finding, ""));
            if (!finding.isProven() && !verdict.isConsequence(finding)) {
                lines.labelled("expected", finding.expected());
                lines.labelled("owner", finding.ownerWords());
                lines.labelled("next step", finding.nextStep());
                lines.labelled("evidence", evidence(finding.evidence()));
            }
        }
    }

    private void row(Finding finding, int whatWidth, int actualWidth) throws IOException {
        List<String> what = Plain.wrap(finding.what(), whatWidth);
        List<String> actual = Plain.wrap(finding.actual(), actualWidth);
        Palette palette = lines.palette();
        for (int line = 0; line < Math.max(what.size(), actual.size()); line++) {
            String state = line == 0 ? finding.state().word() : "";
            String word = line == 0 ? finding.layer().word() : "";
            String left = "  " + palette.in(finding.state(), state) + " ".repeat(STATE - state.length())
                    + TerminalLines.pad(word, LAYER) + TerminalLines.pad(at(what, line), whatWidth) + "  ";
            String right = finding.isProven() ? at(actual, line) : palette.in(finding.state(), at(actual, line));
            lines.line(left + right);
        }
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    static String evidence(List<Evidence> evidence) {
        return String.join(
                ", ",
                evidence.stream()
                        .map(one ->
                                one.name() + (one.isThere() ? " of " + Plain.time(one.time()) : ", which is not there"))
                        .toList());
    }
}
