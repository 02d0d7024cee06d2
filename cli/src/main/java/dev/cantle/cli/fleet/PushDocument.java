package dev.cantle.cli.fleet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.verify.report.fleet.FleetReport;
import dev.cantle.verify.report.fleet.NotTried;
import dev.cantle.verify.report.fleet.SliceEnd;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JSON document of {@code push}. */
public final class PushDocument {

    private static final JsonFactory FACTORY = new JsonFactory();

    private PushDocument() {}

    /** The document of one push. */
    public static void print(PushRecord record, PrintStream out) {
        JsonDocument.print(out, json -> {
            json.writeStringField("kind", "push");
            json.writeNumberField("exitCode", record.exitCode().number());
            json.writeStringField("reason", "");
            json.writeStringField("reportFolder", record.folder().toString());
            json.writeArrayFieldStart("pushes");
            record.write(json);
            json.writeEndArray();
            json.writeArrayFieldStart("notTried");
            json.writeEndArray();
        });
    }

    /**
     * The document of several pushes. Their reports are copied from the disk, one after another.
     *
     * @param folder where the report of the whole is
     */
    public static void print(FleetReport report, Path folder, PrintStream out) {
        JsonDocument.print(out, json -> {
            json.writeStringField("kind", "push");
            json.writeNumberField("exitCode", report.exitCode());
            json.writeStringField("reason", report.reason());
            json.writeStringField("reportFolder", folder.toString());
            json.writeArrayFieldStart("pushes");
            for (SliceEnd end : report.ends()) {
                push(end, folder, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notTried");
            for (NotTried one : report.notTried()) {
                json.writeString(one.slice());
            }
            json.writeEndArray();
        });
    }

    private static void push(SliceEnd end, Path folder, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("slice", end.slice());
        json.writeStringField("device", end.device());
        json.writeStringField("outcome", end.outcome().words());
        json.writeStringField("reason", end.reason());
        json.writeNumberField("exitCode", end.exitCode());
        JsonDocument.text(
                json,
                "reportFolder",
                end.folder().isEmpty() ? "" : folder.resolve(end.folder()).toString());
        json.writeFieldName("report");
        Path saved = folder.resolve(end.folder()).resolve("report.json");
        if (end.folder().isEmpty() || !Files.isReadable(saved)) {
            json.writeNull();
        } else {
            copy(saved, json);
        }
        json.writeEndObject();
    }

    private static void copy(Path saved, JsonGenerator json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(saved.toFile())) {
            parser.nextToken();
            json.copyCurrentStructure(parser);
        }
    }
}
