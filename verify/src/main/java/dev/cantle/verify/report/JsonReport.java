package dev.cantle.verify.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.source.Evidence;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes a report as one JSON object. Which fields it has, and what they mean, says the JSON Schema
 * {@code report.schema.json} beside this class, which docs publishes too; none is ever left out.
 */
public final class JsonReport {

    /** The number of this form of the report: a program that knows it knows every field. */
    public static final int FORMAT = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonReport() {}

    /**
     * Writes the report, indented, with a line feed at its end. The writer stays open.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Report report, Writer writer) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(printer);
            write(report, json);
        }
        writer.write('\n');
    }

    /**
     * Writes the report as the next value of a larger document.
     *
     * @throws IOException if the generator fails
     */
    public static void write(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        head(report, json);
        verdict(report.verdict(), json);
        json.writeArrayFieldStart("stages");
        for (Stage stage : report.run().stages()) {
            stage(stage, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.verdict().findings()) {
            finding(finding, json);
        }
        json.writeEndArray();
        JsonSupplement.write(report, json);
        json.writeStringField("diff", report.run().diff());
        json.writeEndObject();
    }

    private static void head(Report report, JsonGenerator json) throws IOException {
        Run run = report.run();
        json.writeStringField("slice", report.slice().name());
        json.writeStringField("device", report.slice().device());
        json.writeStringField("logicalSystem", report.slice().logicalSystem().name());
        json.writeStringField("command", run.command());
        json.writeStringField("outcome", run.outcome().words());
        json.writeStringField("reason", run.reason());
        json.writeStringField("state", report.verdict().state().word());
        json.writeNumberField("exitCode", run.exitCode());
        time("startedAt", run.startedAt(), json);
        time("endedAt", run.endedAt(), json);
        json.writeNumberField("seconds", run.took().toMillis() / 1000.0);
        json.writeNumberField("windowMinutes", run.windowMinutes());
        json.writeStringField("cantle", report.origin().cantle());
        json.writeStringField("software", report.origin().software());
        json.writeStringField("revision", report.origin().revision());
    }

    private static void verdict(Verdict verdict, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField(FindingState.PROVEN.word(), verdict.proven().size());
        json.writeNumberField(FindingState.REFUTED.word(), verdict.refuted().size());
        json.writeNumberField(FindingState.UNKNOWN.word(), verdict.unknown().size());
        json.writeEndObject();
        json.writeArrayFieldStart("sessions");
        for (Session session : verdict.sessions()) {
            json.writeStartObject();
            json.writeStringField("circuit", session.circuit());
            json.writeStringField("peer", session.peer().toString());
            json.writeStringField("state", session.state());
            json.writeBooleanField("established", session.isEstablished());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("causes");
        for (Finding cause : verdict.causes()) {
            json.writeString(cause.id());
        }
        json.writeEndArray();
    }

    private static void stage(Stage stage, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", stage.name());
        json.writeStringField("state", stage.state().word());
        time("startedAt", stage.startedAt(), json);
        json.writeNumberField("seconds", stage.took().toMillis() / 1000.0);
        json.writeStringField("remark", stage.remark());
        json.writeEndObject();
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("circuit", finding.circuit());
        json.writeStringField("layer", finding.layer().word());
        json.writeStringField("what", finding.what());
        json.writeStringField("state", finding.state().word());
        json.writeStringField("expected", finding.expected());
        json.writeStringField("actual", finding.actual());
        json.writeArrayFieldStart("owners");
        for (Owner owner : finding.owners()) {
            json.writeString(owner.word());
        }
        json.writeEndArray();
        json.writeStringField("nextStep", finding.nextStep());
        json.writeStringField("followsFrom", finding.followsFrom());
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : finding.evidence()) {
            json.writeStartObject();
            json.writeStringField("reply", evidence.name());
            if (evidence.isThere()) {
                time("at", evidence.time(), json);
            }
            json.writeStringField("part", evidence.part().words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void time(String name, Instant instant, JsonGenerator json) throws IOException {
        json.writeStringField(name, instant.truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
