package dev.cantle.verify.cloud.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Prints JSON values for people. */
public final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonText() {}

    /** The values, each on lines of its own, indented. */
    public static String of(List<Json> values) {
        StringWriter text = new StringWriter();
        for (Json value : values) {
            try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
                write(value, json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void write(Json value, JsonGenerator json) throws IOException {
        if (value instanceof Json.Obj object) {
            json.writeStartObject();
            for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                json.writeFieldName(field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Json.Arr array) {
            json.writeStartArray();
            for (Json item : array.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Json.Text text) {
            json.writeString(text.value());
        } else if (value instanceof Json.Num number) {
            json.writeNumber(number.digits());
        } else if (value instanceof Json.Bool bool) {
            json.writeBoolean(bool.value());
        } else {
            json.writeNull();
        }
    }
}
