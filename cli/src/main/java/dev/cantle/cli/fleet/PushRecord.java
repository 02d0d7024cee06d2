package dev.cantle.cli.fleet;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.push.PushResult;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.verify.report.JsonReport;
import dev.cantle.verify.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A push that is over.
 *
 * @param result what it did
 * @param report its report
 * @param folder where the report was written
 */
public record PushRecord(PushResult result, Report report, Path folder) {

    /** The exit code of a command that ends so. */
    public ExitCode exitCode() {
        return result.end().kind().exitCode();
    }

    /** Writes it as the next value of a JSON document. */
    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("slice", result.order().slice().name());
        json.writeStringField("device", result.order().device().name());
        json.writeStringField("outcome", result.end().kind().words());
        json.writeStringField("reason", result.end().reason());
        json.writeNumberField("exitCode", exitCode().number());
        json.writeBooleanField("remove", result.order().choices().remove());
        json.writeBooleanField("dryRun", result.order().choices().dryRun());
        json.writeStringField("confirmWith", word(result.order().choices().confirmWith()));
        json.writeStringField("onFailure", word(result.order().choices().onFailure()));
        json.writeStringField("log", result.order().log());
        strings(json, "deleted", result.deleted().stream().map(ConfigPath::text).toList());
        strings(json, "notices", result.notices());
        json.writeStringField("reportFolder", folder.toString());
        json.writeFieldName("report");
        JsonReport.write(report, json);
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
