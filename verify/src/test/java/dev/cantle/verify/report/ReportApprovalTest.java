package dev.cantle.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportApprovalTest {

    @TempDir
    Path folder;

    /** Writes a report in one format. */
    private interface Format {
        void write(Report report, Writer writer) throws IOException;
    }

    @Test
    void aRolledBackPushOnATerminal() throws IOException {
        verify(SampleReport.rolledBack(folder), new TerminalReport(Palette.PLAIN, 120)::write, ".txt");
    }

    @Test
    void aConfirmedPushOnANarrowTerminal() throws IOException {
        verify(SampleReport.confirmed(folder), new TerminalReport(Palette.PLAIN, 80)::write, ".txt");
    }

    @Test
    void aRolledBackPushAsJson() throws IOException {
        verify(SampleReport.rolledBack(folder), JsonReport::write, ".json");
    }

    @Test
    void aRolledBackPushAsJUnit() throws IOException {
        verify(SampleReport.rolledBack(folder), JUnitReport::write, ".xml");
    }

    @Test
    void aRolledBackPushAsMarkdown() throws IOException {
        verify(SampleReport.rolledBack(folder), MarkdownReport::write, ".md");
    }

    @Test
    void aRolledBackPushAsPage() throws IOException {
        verify(SampleReport.rolledBack(folder), ReportApprovalTest::pageWithoutStyle, ".html");
    }

    @Test
    void aConfirmedPushAsPage() throws IOException {
        verify(SampleReport.confirmed(folder), ReportApprovalTest::pageWithoutStyle, ".html");
    }

    @Test
    void theFolderHoldsEveryFormat() throws IOException {
        Path target = folder.resolve("reports/one");

        Path page = ReportFolder.write(target, SampleReport.confirmed(folder.resolve(".")));

        assertThat(page).isEqualTo(target.resolve("report.html")).exists();
        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.json", "report.xml", "report.md", "report.html");
        }
    }

    /** The style sheet is a resource of its own, and is not approved again in each page. */
    private static void pageWithoutStyle(Report report, Writer writer) throws IOException {
        StringWriter page = new StringWriter();
        HtmlReport.write(report, page);
        writer.write(page.toString().replaceAll("(?s)<style>.*</style>", "<style></style>"));
    }

    private static void verify(Report report, Format format, String extension) throws IOException {
        StringWriter text = new StringWriter();
        format.write(report, text);
        Approvals.verify(text.toString(), new Options().forFile().withExtension(extension));
    }
}
