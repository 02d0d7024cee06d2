package dev.cantle.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.SampleSlice;
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
    void anIpv6AddressMakesTheSliceWiderAndIsNotCut() throws IOException {
        String narrow = page(SampleSlice.both(), "good");
        String wide = page(SampleSlice.dual(), "good");

        assertThat(narrow).contains("viewBox=\"0 0 1120 ");
        assertThat(width(wide)).isGreaterThan(1120);
        assertThat(wide)
                .contains(">1 of 2 up</text>", ">2001:db8:0:1::1/126</text>", ">2001:db8:0:2::1/64</text>")
                .contains(">10.0.0.1, 2001:db8:0:1::2</text>", ">172.31.0.0/16</text>", ">2001:db8:a::/48</text>");
    }

    @Test
    void aDisabledCircuitIsGreyAndNotCounted() throws IOException {
        Slice slice = SampleSlice.of(Ownership.SHARED, SampleSlice.aws(true), SampleSlice.azure(""));

        String page = page(slice, "wrong-key");

        assertThat(page)
                .contains("class=\"pill skipped\"", ">disabled<", "disabled, would announce", "disabled, 2 of 2 proven")
                .contains("<b>1 / 1</b><span>sessions established</span>");
    }

    @Test
    void anEstablishedSessionStaysGreenWhenOnlyItsAnnouncementsAreWrong() throws IOException {
        String page = page(SampleSlice.both(), "leak");

        assertThat(page).contains("class=\"card refuted\"").doesNotContain("class=\"pill refuted\"");
    }

    @Test
    void aSessionThatIsDownIsRed() throws IOException {
        assertThat(page(SampleSlice.both(), "wrong-key")).contains("class=\"pill refuted\"", "class=\"pill proven\"");
    }

    @Test
    void aConsequenceNamesTheCircuitThatItFollowsFrom() throws IOException {
        Report report =
                SampleReport.report(SampleSlice.both(), folder, Outcome.ROLLED_BACK, 5, "roll back", "missing-prefix");
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

    private static int width(String page) {
        Matcher matcher =
                Pattern.compile("viewBox=\"0 0 ([0-9]+) [0-9]+\" role=\"img\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private String page(Slice slice, String replies) throws IOException {
        StringWriter page = new StringWriter();
        HtmlReport.write(SampleReport.report(slice, folder, Outcome.NOT_PROVEN, 5, "roll back", replies), page);
        return page.toString();
    }
}
