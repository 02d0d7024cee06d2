package dev.cantle.cli.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Where the report of a run goes: {@code reports/<time>-<slice>/} of the workspace, times in UTC. */
public final class ReportFolderName {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private ReportFolderName() {}

    /** The folder for a run of a slice that began at that time. */
    public static Path of(Path workspace, Instant startedAt, String slice) {
        return workspace.resolve("reports").resolve(TIME.format(startedAt) + "-" + slice);
    }
}
