package dev.cantle.cli.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.model.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the one JSON document of a command to standard output. */
public final class JsonDocument {

    private JsonDocument() {}

    /** What writes the fields of the document. */
    @FunctionalInterface
    public interface Body {
        /** Writes the fields, between the braces. */
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Writes one object on one or more lines and ends with a newline. */
    public static void print(PrintStream out, Body body) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            body.writeTo(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    /** Writes a field with a list of problems. */
    public static void problems(JsonGenerator json, String field, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart(field);
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("rule", problem.rule());
            json.writeStringField("severity", problem.severity().word());
            json.writeStringField("file", problem.place().file());
            position(json, "line", problem.place().line());
            position(json, "column", problem.place().column());
            json.writeStringField("message", problem.message());
            text(json, "fix", problem.fix());
            text(json, "source", problem.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a field with a text, or null when there is none. */
    public static void text(JsonGenerator json, String field, String text) throws IOException {
        if (text.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, text);
        }
    }

    private static void position(JsonGenerator json, String field, int number) throws IOException {
        if (number == 0) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, number);
        }
    }
}
