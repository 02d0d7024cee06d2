package dev.cantle.verify.report.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.report.JsonReport;
import dev.cantle.verify.report.MarkdownReport;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.TerminalReport;
import dev.cantle.verify.report.html.ReportPage;
import dev.cantle.verify.report.junit.JUnitReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyTest {

    @TempDir
    Path folder;

    @Test
    void anIpv6AddressMakesThePictureWiderAndIsNotCut() throws IOException {
        String narrow = page(SampleSlice.both(), "good");
        String wide = page(SampleSlice.dual(), "good");

        assertThat(width(wide)).isGreaterThan(width(narrow));
        assertThat(wide)
                .contains(">1 of 2 up</text>", ">2001:db8:0:1::1/126</text>", ">2001:db8:0:2::1/64</text>")
                .contains(">2001:db8:0:1::2</text>", ">172.31.0.0/16</text>", ">2001:db8:a::/48</text>");
    }

    @Test
    void aDisabledCircuitIsGreyAndNotCounted() throws IOException {
        Slice slice = SampleSlice.of(Ownership.SHARED, SampleSlice.aws(true), SampleSlice.azure(""));

        String page = page(slice, "wrong-key");

        assertThat(page)
                .contains("class=\"pill held\"", ">disabled<", "disabled, would announce", "disabled, 2 of 2 proven")
                .contains("<b>1 of 1</b> <span>sessions established</span>");
    }

    @Test
    void anEstablishedSessionStaysGreenWhenOnlyItsAnnouncementsAreWrong() throws IOException {
        String page = page(SampleSlice.both(), "leak");

        assertThat(page).contains("class=\"cloud refuted\"").doesNotContain("class=\"pill refuted\"");
    }

    @Test
    void aSessionThatIsDownIsRed() throws IOException {
        assertThat(page(SampleSlice.both(), "wrong-key")).contains("class=\"pill refuted\"", "class=\"pill proven\"");
    }

    @Test
    void aConsequenceNamesTheCircuitThatItFollowsFrom() throws IOException {
        Report report = new Gallery(folder).rolledBack("missing-prefix");
        StringWriter markdown = new StringWriter();
        MarkdownReport.write(report, markdown);
        StringWriter junit = new StringWriter();
        JUnitReport.write(report, junit);
        StringBuilder terminal = new StringBuilder();
        new TerminalReport(Palette.PLAIN, 120).write(report, terminal);
        StringWriter json = new StringWriter();
        JsonReport.write(report, json);

        assertThat(page(SampleSlice.both(), "missing-prefix")).contains("<p class=\"next\">follows from aws-fra-1</p>");
        assertThat(markdown.toString()).contains("does not give; follows from aws-fra-1 |");
        assertThat(junit.toString()).contains("\nfollows from aws-fra-1\n");
        assertThat(terminal.toString()).containsPattern("\n +follows from aws-fra-1\n");
        assertThat(json.toString()).contains("\"followsFrom\": \"aws-fra-1\"", "\"followsFrom\": \"\"");
    }

    private static double width(String page) {
        Matcher matcher = Pattern.compile(
                        "viewBox=\"0 0 ([0-9.]+) [0-9.]+\" role=\"img\" aria-labelledby=\"topology-wide")
                .matcher(page);
        assertThat(matcher.find()).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private String page(Slice slice, String replies) throws IOException {
        StringWriter page = new StringWriter();
        ReportPage.write(new Gallery(folder).judged(slice, Runs.rolledBack("not proven"), replies), page);
        return page.toString();
    }
}
