package dev.cantle.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.html.ReportPage;
import dev.cantle.verify.report.junit.JUnitReport;
import dev.cantle.verify.source.Evidence;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class HostileReportTest {

    private static final String HOSTILE = "<script>alert(1)</script> \u001b[2J \u202e | `x` ]]> & \" ' \u0000 @all #1";

    @Test
    void nothingThatADeviceSaysBecomesMarkupOfThePage() throws IOException {
        StringWriter page = new StringWriter();
        ReportPage.write(report(), page);

        assertThat(page.toString())
                .doesNotContain("<script>alert", "\u001b", "\u202e", "\u0000")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("default-src &#39;none&#39;");
    }

    @Test
    void thePageAsksForNothingFromElsewhere() throws IOException {
        StringWriter page = new StringWriter();
        ReportPage.write(report(), page);

        assertThat(page.toString()).doesNotContain("http:", "https:", "src=", "url(", "@import", "<link");
    }

    @Test
    void nothingThatADeviceSaysSteersTheTerminal() throws IOException {
        StringBuilder text = new StringBuilder();
        new TerminalReport(Palette.PLAIN, 100).write(report(), text);

        assertThat(text.toString()).doesNotContain("\u001b", "\u202e", "\u0000").contains("<script>");
    }

    @Test
    void nothingThatADeviceSaysBecomesMarkdown() throws IOException {
        StringWriter text = new StringWriter();
        Report report = report();
        MarkdownReport.write(
                new Report(report.slice(), run(""), report.verdict(), report.waived(), report.origin()), text);

        assertThat(text.toString()).doesNotContain("<script", "`x`", "@all", " #1", "\u001b");
    }

    @Test
    void theJUnitReportStaysWellFormed() throws IOException, XMLStreamException {
        StringWriter text = new StringWriter();
        JUnitReport.write(report(), text);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);

        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.toString()));
        while (reader.hasNext()) {
            reader.next();
        }
        assertThat(text.toString()).contains("&lt;script");
    }

    @Test
    void keysInADiffAreMaskedAndReferencesStay() {
        Run run = run("""
                + authentication-key "$9$abc/def"; ## SECRET-DATA
                + authentication-key s3cret;
                + authentication-key "with blanks";
                + authentication-key "env:AWS_MD5";
                + encrypted-password "$6$salt$hash";
                <authentication-key>s3cret</authentication-key>
                """);

        assertThat(run.diff()).isEqualTo("""
                        + authentication-key /* masked */; ## SECRET-DATA
                        + authentication-key /* masked */;
                        + authentication-key /* masked */;
                        + authentication-key "env:AWS_MD5";
                        + encrypted-password /* masked */;
                        <authentication-key>/* masked */</authentication-key>
                        """);
    }

    @Test
    void aCodeFenceCannotBeClosedByTheDiff() throws IOException {
        StringWriter text = new StringWriter();
        MarkdownReport.write(
                new Report(SampleSlice.both(), run("```\n# not a heading"), verdict(), List.of(), origin()), text);

        assertThat(text.toString()).contains("````diff\n```\n# not a heading\n````\n");
    }

    @Test
    void coloursOfATerminalAreOnlyAddedWhenAskedFor() throws IOException {
        StringBuilder text = new StringBuilder();
        new TerminalReport(Palette.ANSI, 100).write(report(), text);

        assertThat(text.toString()).contains("\u001b[31mrefuted\u001b[0m");
    }

    private static Report report() {
        Slice slice = SampleSlice.of(Ownership.SHARED, SampleSlice.aws(false), SampleSlice.azure("<b>&'"));
        return new Report(slice, run("+ description \"" + HOSTILE + "\";"), verdict(), List.of(), origin());
    }

    private static Run run(String diff) {
        Stage stage = new Stage("connect", Stage.State.FAILED, Replies.GIVEN, Duration.ZERO, HOSTILE);
        return new Run("push", Replies.GIVEN, Replies.GIVEN, List.of(stage), 0, Outcome.UNKNOWN, 6, diff, HOSTILE);
    }

    private static Verdict verdict() {
        Claim claim = new Claim("aws-fra-1.session.ipv4", "aws-fra-1", Layer.SESSION, HOSTILE, HOSTILE);
        Finding finding =
                claim.refuted(HOSTILE, List.of(Owner.US), HOSTILE, new Evidence("bgp-summary.xml", Replies.GIVEN));
        return new Verdict(List.of(finding), List.of(), Replies.GIVEN);
    }

    private static Origin origin() {
        return new Origin("0.1.0", HOSTILE, "");
    }
}
