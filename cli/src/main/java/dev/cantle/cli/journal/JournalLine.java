package dev.cantle.cli.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a journal: a flat JSON object of texts and whole numbers.
 *
 * @param fields its fields in order, numbers as their digits
 */
record JournalLine(Map<String, String> fields) {

    static final String RECORD = "record";
    static final String AT = "at";

    private static final JsonFactory JSON = new JsonFactory();

    JournalLine {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A line of that kind. */
    static JournalLine of(String kind, Instant at) {
        return new JournalLine(Map.of()).with(RECORD, kind).with(AT, at.toString());
    }

    JournalLine with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new JournalLine(more);
    }

    JournalLine with(String field, long value) {
        return with(field, Long.toString(value));
    }

    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** A number; a line without it is no line of ours. */
    long number(String field) {
        return Long.parseLong(text(field));
    }

    Instant at() {
        return Instant.parse(text(AT));
    }

    /** The line's bytes, with the newline that makes it whole. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /** Reads a line; empty if it is none, as the torn last one of a power cut. */
    static Optional<JournalLine> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (!json.nextToken().isScalarValue()) {
                    return Optional.empty();
                }
                fields.put(name, json.getText());
            }
            boolean whole = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
            return whole && fields.containsKey(RECORD) ? Optional.of(new JournalLine(fields)) : Optional.empty();
        } catch (IOException torn) {
            return Optional.empty();
        }
    }
}
