package dev.cantle.verify.report.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.report.Origin;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Palette;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetReportTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final String HOSTILE = "<script>alert(1)</script> \u001b[2J | `x` ]]> & \" '";

    @TempDir
    Path folder;

    @Test
    void theHeadlineCountsEveryEndOnce() {
        assertThat(mixed("").headline()).isEqualTo("1 confirmed, 1 rolled back, 1 interrupted, 1 unknown, 1 not tried");
        assertThat(mixed("").title()).isEqualTo("5 slices on 4 devices");
    }

    @Test
    void thePageLinksEverySliceToItsOwnReport() throws IOException {
        FleetFolder.write(folder, mixed(""));

        assertThat(read("report.html"))
                .contains("<a href=\"blue/report.html\">blue</a> (canary)", "What did not end well", "Not tried")
                .contains("default-src &#39;none&#39;")
                .doesNotContain("http:", "https:", "src=", "url(", "@import", "<link");
    }

    @Test
    void continuousIntegrationSeesFailuresErrorsAndWhatWasNotTried() throws IOException {
        FleetFolder.write(folder, mixed(""));

        assertThat(read("report.xml"))
                .contains("<testsuites name=\"cantle push\" tests=\"5\" failures=\"1\" errors=\"2\" time")
                .contains("<testsuite name=\"d1\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\"")
                .contains("<failure type=\"rolled back\"", "<error type=\"unknown\"")
                .contains("<skipped message=\"not tried: 3 slices did not end well\"");
    }

    @Test
    void programsFindCountsAndEverySlice() throws IOException {
        FleetFolder.write(folder, mixed(""));

        assertThat(read("report.json"))
                .contains("\"exitCode\" : 6", "\"rolled back\" : 1", "\"slice\" : \"blue\"", "\"canary\" : true")
                .contains("\"report\" : \"blue\"", "\"seconds\" : 2.5");
    }

    @Test
    void theTerminalNamesWhatDidNotEndWellAndWhatWasNotTried() {
        List<String> lines = new FleetTerminal(Palette.PLAIN, 200).lines(mixed("not proven in time\n  fix: look"));

        assertThat(String.join("\n", lines))
                .contains("push of 5 slices on 4 devices, took 1 min 10 s")
                .contains("red on d1: rolled back", "    not proven in time", "    fix: look")
                .contains("not tried (3 slices did not end well): black on d4");
    }

    @Test
    void nothingThatADeviceSaysBecomesMarkup() throws IOException, XMLStreamException {
        FleetFolder.write(folder, mixed(HOSTILE));

        assertThat(read("report.html"))
                .doesNotContain("<script>alert", "\u001b")
                .contains("&lt;script&gt;");
        assertThat(read("report.md")).doesNotContain("<script", "\u001b", "`x`");
        assertThat(String.join("", new FleetTerminal(Palette.PLAIN, 100).lines(mixed(HOSTILE))))
                .doesNotContain("\u001b");
        XMLStreamReader xml =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(read("report.xml")));
        int elements = 0;
        while (xml.hasNext()) {
            elements += xml.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
        }
        assertThat(elements).isEqualTo(1 + 4 + 5 + 4);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static FleetReport mixed(String reason) {
        return new FleetReport(
                "push",
                START,
                START.plusSeconds(70),
                6,
                "3 slices did not end well",
                List.of(
                        end("blue", "d1", Outcome.CONFIRMED, 0, ""),
                        end("red", "d1", Outcome.ROLLED_BACK, 5, reason),
                        end("green", "d2", Outcome.UNKNOWN, 6, reason),
                        end("white", "d3", Outcome.INTERRUPTED, 130, reason)),
                List.of(new NotTried("black", "d4")),
                new Origin("1.0", "", "0123456"));
    }

    private static SliceEnd end(String slice, String device, Outcome outcome, int exitCode, String reason) {
        return new SliceEnd(
                slice,
                device,
                "l2",
                outcome == Outcome.CONFIRMED,
                outcome,
                outcome.words(),
                reason,
                exitCode,
                START,
                Duration.ofMillis(2500),
                exitCode == 0 ? 18 : 10,
                exitCode == 5 ? 8 : 0,
                0,
                slice);
    }
}
