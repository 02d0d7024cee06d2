package dev.cantle.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.html.ReportPage;
import dev.cantle.verify.report.junit.JUnitReport;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of pushes that ended before anything could be judged. */
class ReportEndTest {

    private static final String REASON =
            "the device's commit check failed: irb.4 is taken\n  fix: choose another unit in the intent";

    @ParameterizedTest
    @CsvSource({
        "REFUSED, 0, 'refused, device untouched'",
        "DECLINED, 0, 'declined, device untouched'",
        "INTERRUPTED, 0, 'interrupted, device untouched'",
        "INTERRUPTED, 7, 'interrupted, rolled back'",
        "ROLLED_BACK, 7, rolled back",
    })
    void theHeadlineSaysWhatBecameOfTheDevice(Outcome outcome, int window, String headline) {
        assertThat(run(outcome, window, 4, REASON, List.of()).headline()).isEqualTo(headline);
    }

    @Test
    void thePageSaysWhyOnTop() throws IOException {
        StringWriter page = new StringWriter();
        ReportPage.write(refused(), page);

        assertThat(page.toString())
                .contains("<p class=\"outcome\">Refused, device untouched</p>")
                .contains("<p class=\"reason\">the device&#39;s commit check failed: irb.4 is taken</p>")
                .contains("<p class=\"reason\">fix: choose another unit in the intent</p>")
                .contains("nothing was judged", ">not judged<")
                .doesNotContain("sessions established", "not proven");
    }

    @Test
    void markdownSaysWhyOnTop() throws IOException {
        StringWriter text = new StringWriter();
        MarkdownReport.write(refused(), text);

        assertThat(text.toString()).startsWith("""
                        ## ❌ multicloud-fra on nxp-fra-01, logical system l2: refused, device untouched

                        The change was refused. Nothing was changed.

                        > the device's commit check failed: irb.4 is taken

                        > fix: choose another unit in the intent

                        """).contains("Nothing was judged.");
    }

    @Test
    void theTerminalSaysWhyOnTop() throws IOException {
        StringBuilder text = new StringBuilder();
        new TerminalReport(Palette.PLAIN, 120).write(refused(), text);

        assertThat(text.toString()).startsWith("""
                multicloud-fra on nxp-fra-01, logical system l2
                refused, device untouched: push took 1.0 s, nothing was judged
                  the device's commit check failed: irb.4 is taken
                  fix: choose another unit in the intent
                """);
    }

    @Test
    void jsonHasTheReason() throws IOException {
        StringWriter text = new StringWriter();
        JsonReport.write(refused(), text);

        assertThat(text.toString())
                .contains("\"outcome\": \"refused\"")
                .contains("\"reason\": \"the device's commit check failed: irb.4 is taken\\n  fix: choose");
    }

    @Test
    void theFailedStageOfJUnitHasTheReason() throws IOException {
        assertThat(junit(refused()))
                .contains("name=\"commit check\"")
                .contains("<error type=\"stage\" message=\"the device's commit check failed: irb.4 is taken")
                .doesNotContain("message=\"\"");
    }

    @Test
    void aDeclinedPushIsNoPassOfJUnit() throws IOException {
        Stage done = new Stage("ask", Stage.State.DONE, Replies.GIVEN, Duration.ZERO, "");

        assertThat(junit(report(run(Outcome.DECLINED, 0, 130, "", List.of(done)))))
                .contains("tests=\"2\" failures=\"0\" errors=\"1\"")
                .contains("<error type=\"declined\" message=\"declined, device untouched\"/>");
    }

    @Test
    void aSkippedStageHasAMessage() throws IOException {
        Stage skipped = new Stage("verify", Stage.State.SKIPPED, Replies.GIVEN, Duration.ZERO, "");

        assertThat(junit(report(run(Outcome.NOTHING_TO_DO, 0, 0, "", List.of(skipped)))))
                .contains("<skipped message=\"skipped\"/>");
    }

    @Test
    void keysInTheReasonAreMasked() {
        assertThat(run(Outcome.REFUSED, 0, 4, "refused: authentication-key \"$9$abc/def\"", List.of())
                        .reason())
                .isEqualTo("refused: authentication-key /* masked */");
    }

    private static String junit(Report report) throws IOException {
        StringWriter text = new StringWriter();
        JUnitReport.write(report, text);
        return text.toString();
    }

    private static Report refused() {
        Stage failed = new Stage("commit check", Stage.State.FAILED, Replies.GIVEN, Duration.ZERO, "");
        return report(run(Outcome.REFUSED, 0, 4, REASON, List.of(failed)));
    }

    private static Run run(Outcome outcome, int window, int exitCode, String reason, List<Stage> stages) {
        return new Run(
                "push", Replies.GIVEN, Replies.GIVEN.plusSeconds(1), stages, window, outcome, exitCode, "", reason);
    }

    private static Report report(Run run) {
        return new Report(SampleSlice.both(), run, Verdict.none(Replies.GIVEN), List.of(), new Origin("0.1.0", "", ""));
    }
}
