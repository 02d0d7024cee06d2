package dev.cantle.simulator.clouds;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes one JSON object into a file. */
final class JsonFile implements AutoCloseable {

    private final JsonGenerator json;

    JsonFile(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        json = new JsonFactory()
                .createGenerator(Files.newOutputStream(file), JsonEncoding.UTF8)
                .useDefaultPrettyPrinter();
        json.writeStartObject();
    }

    /** What stands between the braces of an object. */
    interface Body {
        void write() throws IOException;
    }

    JsonFile with(String name, String value) throws IOException {
        json.writeStringField(name, value);
        return this;
    }

    JsonFile with(String name, long value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    JsonFile with(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    JsonFile object(String name, Body body) throws IOException {
        json.writeObjectFieldStart(name);
        body.write();
        json.writeEndObject();
        return this;
    }

    JsonFile texts(String name, List<String> items) throws IOException {
        json.writeArrayFieldStart(name);
        for (String item : items) {
            json.writeString(item);
        }
        json.writeEndArray();
        return this;
    }

    JsonFile list(String name, List<Body> items) throws IOException {
        json.writeArrayFieldStart(name);
        for (Body item : items) {
            json.writeStartObject();
            item.write();
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    @Override
    public void close() throws IOException {
        json.writeEndObject();
        json.close();
    }
}
