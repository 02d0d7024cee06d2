package dev.cantle.cli.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a snapshot of a slice says of itself, beside its replies.
 *
 * @param slice the slice
 * @param takenAt when
 * @param device the device
 * @param logicalSystem the part of the device that was looked at
 * @param software what the device runs; empty when it did not say
 * @param from the folder of saved replies that it was taken from; empty when the device was asked
 * @param unknown what it does not tell, a sentence each
 */
public record Manifest(
        String slice,
        Instant takenAt,
        String device,
        String logicalSystem,
        String software,
        String from,
        List<String> unknown) {

    /** The name of the file. */
    static final String FILE = "manifest.json";

    private static final String FORMAT = "1";
    private static final JsonFactory JSON = new JsonFactory();

    public Manifest {
        unknown = List.copyOf(unknown);
    }

    void write(Path folder) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(folder.resolve(FILE)))) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            fields(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes the fields into an object. */
    public void fields(JsonGenerator json) throws IOException {
        json.writeStringField("slice", slice);
        json.writeStringField("takenAt", takenAt.toString());
        json.writeStringField("device", device);
        json.writeStringField("logicalSystem", logicalSystem);
        json.writeStringField("software", software);
        json.writeStringField("from", from);
        json.writeArrayFieldStart("unknown");
        for (String sentence : unknown) {
            json.writeString(sentence);
        }
        json.writeEndArray();
    }

    /**
     * Reads the manifest of a snapshot.
     *
     * @throws IOException if there is none, or it is not one that this version understands
     */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Map<String, String> texts = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        try (JsonParser json = JSON.createParser(Files.newBufferedReader(file))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    if (json.getParsingContext().inArray()) {
                        unknown.add(json.getText());
                    } else {
                        texts.put(json.currentName(), json.getText());
                    }
                }
            }
            if (!FORMAT.equals(texts.get("format"))) {
                throw new IOException(file + " is not a manifest of format " + FORMAT);
            }
            return new Manifest(
                    texts.getOrDefault("slice", ""),
                    Instant.parse(texts.getOrDefault("takenAt", "")),
                    texts.getOrDefault("device", ""),
                    texts.getOrDefault("logicalSystem", ""),
                    texts.getOrDefault("software", ""),
                    texts.getOrDefault("from", ""),
                    unknown);
        } catch (DateTimeParseException e) {
            throw new IOException(file + " does not say when the snapshot was taken", e);
        }
    }
}
