package dev.cantle.verify.report.fleet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.cantle.verify.report.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Writes the report of a fleet as one JSON object. Its fields, in this order; none is ever left out:
 *
 * <pre>
 * command                            string
 * exitCode                           number, that of the worst end
 * reason                             string, why slices were not tried; empty when all were
 * startedAt, endedAt                 ISO 8601, UTC
 * seconds                            number
 * cantle, revision                   strings, empty when not known
 * counts     {outcome: number}       only outcomes that occur
 * slices     [{slice, device, logicalSystem, canary, outcome, reason, exitCode, startedAt, seconds,
 *              counts: {proven, refuted, unknown}, report}]   report is the folder of its own report, relative
 * notTried   [{slice, device}]
 * </pre>
 */
final class FleetJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private FleetJson() {}

    static void write(FleetReport report, Writer writer) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            head(report, json);
            json.writeArrayFieldStart("slices");
            for (SliceEnd end : report.ends()) {
                end(end, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notTried");
            for (NotTried one : report.notTried()) {
                json.writeStartObject();
                json.writeStringField("slice", one.slice());
                json.writeStringField("device", one.device());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        writer.write('\n');
    }

    private static void head(FleetReport report, JsonGenerator json) throws IOException {
        json.writeStringField("command", report.command());
        json.writeNumberField("exitCode", report.exitCode());
        json.writeStringField("reason", report.reason());
        time("startedAt", report.startedAt(), json);
        time("endedAt", report.endedAt(), json);
        json.writeNumberField("seconds", report.took().toMillis() / 1000.0);
        json.writeStringField("cantle", report.origin().cantle());
        json.writeStringField("revision", report.origin().revision());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Outcome, Integer> count : report.counts().entrySet()) {
            json.writeNumberField(count.getKey().words(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void end(SliceEnd end, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("slice", end.slice());
        json.writeStringField("device", end.device());
        json.writeStringField("logicalSystem", end.logicalSystem());
        json.writeBooleanField("canary", end.canary());
        json.writeStringField("outcome", end.outcome().words());
        json.writeStringField("reason", end.reason());
        json.writeNumberField("exitCode", end.exitCode());
        time("startedAt", end.startedAt(), json);
        json.writeNumberField("seconds", end.took().toMillis() / 1000.0);
        json.writeObjectFieldStart("counts");
        json.writeNumberField("proven", end.proven());
        json.writeNumberField("refuted", end.refuted());
        json.writeNumberField("unknown", end.unknown());
        json.writeEndObject();
        json.writeStringField("report", end.folder());
        json.writeEndObject();
    }

    private static void time(String name, Instant instant, JsonGenerator json) throws IOException {
        json.writeStringField(name, instant.truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
