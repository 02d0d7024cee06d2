package dev.cantle.inventory.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.cantle.inventory.keys.InheritedKeys;
import dev.cantle.inventory.keys.ProviderKeys;
import dev.cantle.inventory.keys.SliceKeys;
import dev.cantle.inventory.keys.WorldKeys;
import dev.cantle.inventory.shape.Shape;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON Schema of one kind of file (draft 7, which the YAML language server of editors knows best). It refuses what can
 * be seen in one file without knowing anything else: unknown keys, wrong types, numbers out of range, text of another form,
 * and missing keys. {@code cantle check} sees the rest.
 */
public enum WorkspaceSchema {
    /** {@code inventory/devices.yaml}. */
    DEVICES("devices", "Cantle: inventory/devices.yaml, the routers"),
    /** {@code inventory/slices/*.yaml}. */
    SLICE("slice", "Cantle: inventory/slices/*.yaml, one slice"),
    /** {@code providers/*.yaml} of a workspace. */
    PROVIDER("provider", "Cantle: providers/*.yaml, limits of a provider that are different for you"),
    /** A world file of the simulator. */
    WORLD("world", "Cantle: a world file, what the far ends have configured");

    private final String word;
    private final String title;

    WorkspaceSchema(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The schema of that word. */
    public static Optional<WorkspaceSchema> of(String word) {
        return Arrays.stream(values())
                .filter(schema -> schema.word.equals(word))
                .findFirst();
    }

    /** What people call it: {@code slice}. */
    public String word() {
        return word;
    }

    /** What the files are. */
    public String title() {
        return title;
    }

    /** The name of the file under {@code docs/schema}. */
    public String fileName() {
        return word + ".schema.json";
    }

    /** The schema as JSON, indented, with a newline at its end. */
    public String text() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "http://json-schema.org/draft-07/schema#");
        whole.put("title", title);
        whole.putAll(ShapeSchema.of(shape()));
        return write(whole);
    }

    private Shape shape() {
        return switch (this) {
            case DEVICES -> InheritedKeys.FILE;
            case SLICE -> SliceKeys.FILE;
            case PROVIDER -> ProviderKeys.OVERRIDE.shape();
            case WORLD -> WorldKeys.FILE;
        };
    }

    /** The same for the values of providers that are part of Cantle, which name sources instead of reasons. */
    static String ownProviders() {
        return write(ShapeSchema.of(ProviderKeys.OWN.shape()));
    }

    private static String write(Map<String, Object> schema) {
        StringWriter text = new StringWriter();
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            value(json, schema);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot refuse to be written", e);
        }
        return text + "\n";
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                value(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
