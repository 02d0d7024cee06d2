package dev.cantle.verify.report.folder;

import dev.cantle.verify.report.JsonReport;
import dev.cantle.verify.report.MarkdownReport;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.ReportPage;
import dev.cantle.verify.report.junit.JUnitReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a report: {@code report.json}, {@code report.xml} (JUnit), {@code report.md}, {@code report.html}. */
public final class ReportFolder {

    /** The name of the page for people. */
    public static final String PAGE = "report.html";

    private ReportFolder() {}

    /** Writes a report in one format. */
    @FunctionalInterface
    private interface Format {
        void write(Report report, Writer writer) throws IOException;
    }

    /**
     * Writes the report in every format; the folder is made if it is not there, and files of an earlier report are
     * replaced.
     *
     * @return the page for people
     * @throws IOException if a file cannot be written
     */
    public static Path write(Path folder, Report report) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("report.json"), report, JsonReport::write);
        write(folder.resolve("report.xml"), report, JUnitReport::write);
        write(folder.resolve("report.md"), report, MarkdownReport::write);
        Path page = folder.resolve(PAGE);
        write(page, report, ReportPage::write);
        return page;
    }

    private static void write(Path file, Report report, Format format) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            format.write(report, writer);
        }
    }
}
