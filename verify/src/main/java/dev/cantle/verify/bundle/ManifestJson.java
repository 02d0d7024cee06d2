package dev.cantle.verify.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A manifest as JSON. */
final class ManifestJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ManifestJson() {}

    static byte[] write(Manifest manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeNumberField("format", Manifest.FORMAT);
            map("run", manifest.facts(), json);
            map("findings", manifest.findings(), json);
            json.writeArrayFieldStart("entries");
            for (Manifest.Entry entry : manifest.entries()) {
                json.writeStartObject();
                json.writeStringField("name", entry.name());
                json.writeNumberField("bytes", entry.bytes());
                json.writeStringField("sha256", entry.sha256());
                json.writeStringField("at", entry.at().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void map(String name, Map<String, String> values, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> one : values.entrySet()) {
            json.writeStringField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
    }

    /**
     * Reads a manifest.
     *
     * @throws IOException if it is none
     * @throws BundleException if it is one of a format that is not known
     */
    static Manifest read(byte[] bytes) throws IOException, BundleException {
        SortedMap<String, String> facts = new TreeMap<>();
        SortedMap<String, String> findings = new TreeMap<>();
        List<Manifest.Entry> entries = new ArrayList<>();
        int format = 0;
        try (JsonParser json = FACTORY.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "format" -> format = format(json.getIntValue());
                    case "run" -> map(json, facts);
                    case "findings" -> map(json, findings);
                    case "entries" -> entries(json, entries);
                    default -> json.skipChildren();
                }
            }
            expect(format > 0 && json.nextToken() == null);
        } catch (DateTimeParseException e) {
            throw new IOException("a time in it is none", e);
        }
        return new Manifest(facts, findings, entries);
    }

    private static int format(int format) throws BundleException {
        if (format != Manifest.FORMAT) {
            throw new BundleException("it has format " + format + ", and this Cantle reads format " + Manifest.FORMAT
                    + "\n  fix: judge it with a newer Cantle");
        }
        return format;
    }

    private static void map(JsonParser json, Map<String, String> values) throws IOException {
        expect(json.currentToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            String value = json.nextTextValue();
            expect(value != null && values.put(name, value) == null);
        }
    }

    private static void entries(JsonParser json, List<Manifest.Entry> entries) throws IOException {
        expect(json.currentToken() == JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> values = new TreeMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                values.put(name, json.getText());
            }
            entries.add(new Manifest.Entry(
                    values.getOrDefault("name", ""),
                    Long.parseLong(values.getOrDefault("bytes", "-1")),
                    values.getOrDefault("sha256", ""),
                    Instant.parse(values.getOrDefault("at", ""))));
        }
    }

    private static void expect(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("it is not a manifest");
        }
    }
}
