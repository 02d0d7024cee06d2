package dev.cantle.verify.cloud.json;

import dev.cantle.model.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value (RFC 8259) with the place where it stands. Small documents only: it is held as a whole. */
public sealed interface Json {

    /** Where it begins. */
    Place place();

    /**
     * An object.
     *
     * @param fields its fields by name, in the order of the file
     * @param pointer its place in the file's value (RFC 6901)
     */
    record Obj(Map<String, Json> fields, String pointer, Place place) implements Json {
        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * An array.
     *
     * @param items what it holds
     */
    record Arr(List<Json> items, Place place) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /**
     * A string.
     *
     * @param value its characters
     */
    record Text(String value, Place place) implements Json {}

    /**
     * A number.
     *
     * @param digits as it is written
     */
    record Num(String digits, Place place) implements Json {}

    /** True or false. */
    record Bool(boolean value, Place place) implements Json {}

    /** The word null. */
    record Null(Place place) implements Json {}
}
