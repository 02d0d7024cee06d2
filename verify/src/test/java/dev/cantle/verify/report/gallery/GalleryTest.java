package dev.cantle.verify.report.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.report.JsonReport;
import dev.cantle.verify.report.MarkdownReport;
import dev.cantle.verify.report.Palette;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.TerminalReport;
import dev.cantle.verify.report.folder.ReportFolder;
import dev.cantle.verify.report.html.ReportPage;
import dev.cantle.verify.report.junit.JUnitReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryTest {

    @TempDir
    static Path replies;

    @TempDir
    Path folder;

    /** Writes a report in one format. */
    private interface Format {
        void write(Report report, Writer writer) throws IOException;
    }

    @ParameterizedTest
    @MethodSource("situations")
    void everySituationReadsOnATerminalOf80Columns(Situation situation) throws IOException {
        verify(situation, new TerminalReport(Palette.PLAIN, 80)::write, ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong-key", "first-push", "window-lost", "clouds-disagree"})
    void someReadAsMarkdown(String name) throws IOException {
        verify(named(name), MarkdownReport::write, ".md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock-held", "removal"})
    void someReadAsJson(String name) throws IOException {
        verify(named(name), JsonReport::write, ".json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing-prefix", "clouds-disagree", "declined"})
    void someReadAsJUnit(String name) throws IOException {
        verify(named(name), JUnitReport::write, ".xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"collateral-damage", "lock-held", "clouds-disagree"})
    void someReadAsPage(String name) throws IOException {
        verify(named(name), GalleryTest::pageWithoutStyle, ".html");
    }

    /** The pages that {@code .ci/page} opens in a browser. */
    @Test
    void everySituationIsWrittenForTheBrowser() throws IOException {
        Path target = Path.of("target/gallery");

        for (Situation situation : situations()) {
            assertThat(ReportFolder.write(target.resolve(situation.name()), situation.report()))
                    .exists();
        }
        ReportFolder.write(target.resolve("two-hundred-circuits"), Shown.many(200, 10));
    }

    @Test
    void theFolderHoldsEveryFormat() throws IOException {
        Path target = folder.resolve("reports/one");

        Path page = ReportFolder.write(target, new Gallery(folder).rolledBack("wrong-key"));

        assertThat(page).isEqualTo(target.resolve("report.html")).exists();
        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.json", "report.xml", "report.md", "report.html");
        }
    }

    static List<Situation> situations() {
        return new Gallery(replies).situations();
    }

    private static Situation named(String name) {
        return situations().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The style sheet and the script are resources of their own, and are not approved again in each page. */
    private static void pageWithoutStyle(Report report, Writer writer) throws IOException {
        StringWriter page = new StringWriter();
        ReportPage.write(report, page);
        writer.write(page.toString()
                .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
                .replaceAll("sha256-[^&]*&", "sha256-HASH&"));
    }

    private static void verify(Situation situation, Format format, String extension) throws IOException {
        StringWriter text = new StringWriter();
        format.write(situation.report(), text);
        Approvals.verify(
                text.toString(),
                new Options().forFile().withBaseName(situation.name()).forFile().withExtension(extension));
    }
}
