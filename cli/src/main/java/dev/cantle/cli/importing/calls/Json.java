package dev.cantle.cli.importing.calls;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists, texts, numbers and truth values; null is the empty text. */
final class Json {

    private static final int DEEPEST = 16;

    private final JsonParser parser;
    private final String shown;

    private Json(JsonParser parser, String shown) {
        this.parser = parser;
        this.shown = shown;
    }

    /**
     * Reads a document.
     *
     * @throws CallException with the place of what is no JSON; no message shows what stands there, which may be a key
     */
    static Object read(String text, String shown) {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonParser parser = factory.createParser(text)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            Json json = new Json(parser, shown);
            Object value = json.value(parser.nextToken(), 0);
            if (parser.nextToken() != null) {
                throw json.refused("Something follows after the end of the JSON", "put one document in a file");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new CallException(
                    shown + ":" + e.getLocation().getLineNr() + ":"
                            + e.getLocation().getColumnNr() + ": This is not JSON",
                    "look for a comma, a quote or a brace that is missing before this place, or a key that stands"
                            + " twice");
        } catch (IOException e) {
            throw new IllegalStateException("A text can be read", e);
        }
    }

    private Object value(JsonToken token, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw refused("The JSON is nested too deep", "give the variables of a call");
        }
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> "";
            default -> parser.getText();
        };
    }

    private Map<String, Object> object(int depth) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            object.put(key, value(parser.nextToken(), depth + 1));
        }
        return object;
    }

    private List<Object> array(int depth) throws IOException {
        List<Object> array = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token, depth + 1));
        }
        return array;
    }

    private CallException refused(String message, String fix) {
        return new CallException(
                shown + ":" + parser.currentLocation().getLineNr() + ":"
                        + parser.currentLocation().getColumnNr() + ": " + message,
                fix);
    }
}
