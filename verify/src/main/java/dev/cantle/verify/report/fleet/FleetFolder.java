package dev.cantle.verify.report.fleet;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a fleet's report: the same four files as that of a slice, {@code report.json}, {@code report.xml}
 * (JUnit), {@code report.md} and {@code report.html}; the reports of the slices are in folders inside.
 */
public final class FleetFolder {

    private FleetFolder() {}

    /** Writes a report in one format. */
    @FunctionalInterface
    private interface Format {
        void write(FleetReport report, Writer writer) throws IOException;
    }

    /**
     * Writes the report in every format; the folder is made if it is not there.
     *
     * @return the page for people
     * @throws IOException if a file cannot be written
     */
    public static Path write(Path folder, FleetReport report) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("report.json"), report, FleetJson::write);
        write(folder.resolve("report.xml"), report, FleetJUnit::write);
        write(folder.resolve("report.md"), report, FleetMarkdown::write);
        Path page = folder.resolve("report.html");
        write(page, report, FleetPage::write);
        return page;
    }

    private static void write(Path file, FleetReport report, Format format) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            format.write(report, writer);
        }
    }
}
