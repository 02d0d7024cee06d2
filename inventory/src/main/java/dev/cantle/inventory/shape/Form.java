package dev.cantle.inventory.shape;

import dev.cantle.model.value.Range;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a single value is written, as JSON Schema (draft 7) has it. It refuses nothing that the loader reads; what only a
 * program can see is left to the loader.
 *
 * @param schema the keywords and their values: texts, numbers, booleans, lists and maps
 * @param said the same for people, to stand behind the help of a key: {@code 1 to 4094}; may be empty
 */
public record Form(Map<String, Object> schema, String said) {

    public Form {
        schema = Collections.unmodifiableMap(new LinkedHashMap<>(schema));
    }

    /** Text of which each character is free. */
    static Form text(String said) {
        return new Form(Map.of("type", "string"), said);
    }

    /**
     * Text of a pattern.
     *
     * @param pattern the whole text's, in what Java and ECMA-262 have in common
     */
    static Form pattern(String pattern, String said) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^(?:" + pattern + ")$");
        return new Form(schema, said);
    }

    /** One line of text, of at most 255 characters. */
    static Form line() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^[^\\u0000-\\u001f]*$");
        schema.put("maxLength", 255L);
        return new Form(schema, "one line of text");
    }

    /** A whole number. */
    static Form whole(long first, long last, String unit) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", first);
        schema.put("maximum", last);
        return new Form(schema, first + " to " + last + unit);
    }

    /** A number that need not be whole. */
    static Form number(long first, long below) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        schema.put("not", Map.of("type", "integer"));
        schema.put("minimum", first);
        schema.put("exclusiveMaximum", below);
        return new Form(schema, "");
    }

    /** A whole number of the range. */
    static Form whole(Range range) {
        return whole(range.first(), range.last(), range.unit());
    }

    /** One of some words. */
    static Form words(List<String> words) {
        return new Form(Map.of("enum", List.copyOf(words)), "");
    }

    /** {@code true} or {@code false}. */
    static Form flag() {
        return new Form(Map.of("type", "boolean"), "");
    }

    /** Any of some forms. */
    static Form any(String said, Form... forms) {
        return new Form(
                Map.of("anyOf", Arrays.stream(forms).map(Form::schema).collect(Collectors.toUnmodifiableList())), said);
    }
}
