package dev.cantle.verify.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Waiver;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Difference;
import java.io.IOException;

/** Writes what a report has beside findings: looks, what nobody judged, before and after, waivers. */
final class JsonSupplement {

    private JsonSupplement() {}

    static void write(Report report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("looks");
        for (Look look : report.run().looks()) {
            json.writeStartObject();
            JsonReport.time("at", look.at(), json);
            json.writeNumberField("proven", look.proven());
            json.writeNumberField("refuted", look.refuted());
            json.writeNumberField("unknown", look.unknown());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notJudged");
        for (NotJudged one : report.supplement().notJudged()) {
            json.writeStartObject();
            json.writeStringField("circuit", one.circuit());
            json.writeStringField("what", one.what());
            json.writeStringField("why", one.why());
            json.writeStringField("howToGet", one.howToGet());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("comparisons");
        for (Comparison comparison : report.supplement().comparisons()) {
            comparison(comparison, json);
        }
        json.writeEndArray();
        waivers(report, json);
    }

    private static void comparison(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("before", comparison.before());
        json.writeStringField("after", comparison.after());
        json.writeNumberField("compared", comparison.compared());
        json.writeArrayFieldStart("differences");
        for (Difference one : comparison.differences()) {
            json.writeStartObject();
            json.writeStringField("area", one.area().word());
            json.writeStringField("what", one.what());
            json.writeStringField("before", one.before());
            json.writeStringField("after", one.after());
            json.writeStringField("weight", one.weight().word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void waivers(Report report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("waivers");
        for (Waiver waiver : report.waivers()) {
            json.writeStartObject();
            json.writeStringField("rule", waiver.rule());
            json.writeStringField("circuit", waiver.circuit());
            json.writeStringField("reason", waiver.reason());
            json.writeStringField("expires", waiver.expires().toString());
            json.writeBooleanField("inForce", report.isInForce(waiver));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("waived");
        for (Problem problem : report.waived()) {
            json.writeStartObject();
            json.writeStringField("rule", problem.rule());
            json.writeStringField("severity", problem.severity().word());
            json.writeStringField("place", problem.place().toString());
            json.writeStringField("message", problem.message());
            json.writeStringField("fix", problem.fix());
            json.writeStringField("source", problem.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
