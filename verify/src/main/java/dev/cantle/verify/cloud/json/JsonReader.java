package dev.cantle.verify.cloud.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.cantle.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of JSON values, one or several after each other, in UTF-8, UTF-16 or UTF-32, with or without a byte order
 * mark. Size and nesting are bounded, and a name may stand only once in an object.
 */
public final class JsonReader {

    /** The largest file that is read. */
    static final int LARGEST_BYTES = 16 << 20;
    /** How deep values may be nested. */
    static final int DEEPEST = 64;

    /** How many values a file may hold: some hundred thousand make a tree of some hundred megabytes. */
    static final int MOST_VALUES = 500_000;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_POINTER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 2)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1000)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final String name;
    private final JsonParser parser;
    private int count;

    private JsonReader(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /**
     * The values of a file.
     *
     * @param name what the file is called in messages
     * @throws JsonFormatException if it is empty, too large, nested too deep, cut off, or no JSON
     * @throws IOException if it cannot be read at all
     */
    public static List<Json> read(Path file, String name) throws IOException, JsonFormatException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new JsonFormatException(
                    Place.of(name), "is larger than " + (LARGEST_BYTES >> 20) + " MB; save one command a file");
        }
        return read(Files.readAllBytes(file), name);
    }

    static List<Json> read(byte[] bytes, String name) throws JsonFormatException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return new JsonReader(name, parser).values();
        } catch (JsonEOFException e) {
            throw new JsonFormatException(place(name, e.getLocation()), "the file is cut off");
        } catch (StreamConstraintsException e) {
            throw new JsonFormatException(
                    place(name, e.getLocation()), "a text, a number or a name is too long, or nested too deep");
        } catch (JsonProcessingException e) {
            throw new JsonFormatException(
                    place(name, e.getLocation()),
                    isAtEnd(e.getLocation(), bytes)
                            ? "the file is cut off"
                            : "this is not JSON; save what the command prints with --output json");
        } catch (IOException e) {
            throw new JsonFormatException(Place.of(name), "the characters are neither UTF-8 nor UTF-16");
        }
    }

    /** Whether only white space follows. */
    private static boolean isAtEnd(@Nullable JsonLocation location, byte[] bytes) {
        long offset = location == null ? -1 : location.getByteOffset();
        if (offset < 0) {
            return false;
        }
        for (long i = offset; i < bytes.length; i++) {
            if (bytes[(int) i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private List<Json> values() throws IOException, JsonFormatException {
        List<Json> all = new ArrayList<>();
        while (parser.nextToken() != null) {
            all.add(value("", 0));
        }
        if (all.isEmpty()) {
            throw new JsonFormatException(Place.of(name), "the file is empty");
        }
        return all;
    }

    private Json value(String pointer, int depth) throws IOException, JsonFormatException {
        Place place = place(name, parser.currentTokenLocation());
        if (++count > MOST_VALUES) {
            throw new JsonFormatException(place, "there are more than " + MOST_VALUES + " values");
        }
        if (depth > DEEPEST) {
            throw new JsonFormatException(place, "values are nested deeper than " + DEEPEST);
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place, pointer, depth);
            case START_ARRAY -> array(place, pointer, depth);
            case VALUE_STRING -> new Json.Text(parser.getText(), place);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(token == JsonToken.VALUE_TRUE, place);
            case VALUE_NULL -> new Json.Null(place);
            default -> new Json.Num(parser.getText(), place);
        };
    }

    private Json object(Place place, String pointer, int depth) throws IOException, JsonFormatException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place at = place(name, parser.currentTokenLocation());
            String field = parser.currentName();
            parser.nextToken();
            if (fields.put(field, value(below(pointer, field), depth + 1)) != null) {
                throw new JsonFormatException(at, "a name stands twice in one object");
            }
        }
        return new Json.Obj(fields, pointer, place);
    }

    /** Documents stand near the root; what is further down is shown with what it stands in. */
    private static String below(String pointer, String step) {
        String longer = pointer + "/" + step.replace("~", "~0").replace("/", "~1");
        return longer.length() > LONGEST_POINTER ? pointer : longer;
    }

    private Json array(Place place, String pointer, int depth) throws IOException, JsonFormatException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(below(pointer, Integer.toString(items.size())), depth + 1));
        }
        return new Json.Arr(items, place);
    }

    private static Place place(String name, @Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.of(name)
                : new Place(name, location.getLineNr(), Math.max(0, location.getColumnNr()));
    }
}
