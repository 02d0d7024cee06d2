package dev.cantle.inventory.schema;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Form;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Mixed;
import dev.cantle.inventory.shape.Otherwise;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.SecretShape;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of the keys of a mapping what JSON Schema says of it. */
final class ShapeSchema {

    private ShapeSchema() {}

    /** The keywords and their values. What may come from defaults and groups need not be there. */
    static Map<String, Object> of(Shape shape) {
        return of(shape, false);
    }

    private static Map<String, Object> of(Shape shape, boolean inheritedWhole) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Declared key : shape.keys()) {
            properties.put(key.name(), described(key));
            if (key.required() && !inheritedWhole && !key.inherited()) {
                required.add(key.name());
            }
        }
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        List<Object> all = new ArrayList<>();
        shape.whens().forEach(when -> all.add(when(when)));
        shape.eithers()
                .forEach(either -> all.add(Map.of(
                        "anyOf",
                        either.stream()
                                .map(name -> Map.of("required", List.of(name)))
                                .toList())));
        if (!all.isEmpty()) {
            schema.put("allOf", all);
        }
        return schema;
    }

    private static Map<String, Object> when(Shape.When when) {
        Map<String, Object> then = new LinkedHashMap<>();
        if (!when.required().isEmpty()) {
            then.put("required", when.required());
        }
        if (!when.refused().isEmpty()) {
            Map<String, Object> refused = new LinkedHashMap<>();
            when.refused().forEach(key -> refused.put(key, false));
            then.put("properties", refused);
        }
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put(
                "if",
                ordered(
                        "properties",
                        Map.of(when.key(), Map.of("const", when.word())),
                        "required",
                        List.of(when.key())));
        condition.put("then", then);
        return condition;
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(first, one);
        ordered.put(second, two);
        return ordered;
    }

    private static Map<String, Object> described(Declared key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", Help.of(key));
        schema.putAll(bare(key));
        return schema;
    }

    private static Map<String, Object> bare(Declared declared) {
        return declared.match(ShapeSchema::value, ShapeSchema::part, ShapeSchema::mixed);
    }

    private static Map<String, Object> value(Key<?> key) {
        Map<String, Object> schema = new LinkedHashMap<>(value(key.value()));
        key.otherwise().match(fixed -> plainDefault(fixed, schema), ofProvider -> false, inWords -> false);
        return schema;
    }

    /** A default that is written as it is read, so that an editor can offer it. */
    private static boolean plainDefault(Otherwise.Fixed<?> fixed, Map<String, Object> schema) {
        Object value = fixed.value();
        boolean isSame = String.valueOf(value).equals(fixed.said());
        if (isSame && (value instanceof Long || value instanceof Boolean)) {
            schema.put("default", value);
        }
        return isSame;
    }

    private static Map<String, Object> value(Value<?> value) {
        if (value instanceof Value.Single<?> single) {
            return single.type().form().schema();
        }
        if (value instanceof Value.Many<?> many) {
            return list(many.type().form().schema());
        }
        if (value instanceof Value.OneOrMore<?> some) {
            Form form = some.type().form();
            return Map.of("anyOf", List.of(form.schema(), list(form.schema())));
        }
        return of(SecretShape.part("secret").shape());
    }

    private static Map<String, Object> part(Part part) {
        boolean inParts = part.shape().keys().stream().anyMatch(Declared::inherited);
        Map<String, Object> each = of(part.shape(), part.inherited() && !inParts);
        Map<String, Object> all = part.many() ? list(each) : each;
        return part.removable() ? Map.of("anyOf", List.of(Map.of("const", false), all)) : all;
    }

    private static Map<String, Object> mixed(Mixed mixed) {
        Map<String, Object> either =
                Map.of("anyOf", mixed.either().stream().map(ShapeSchema::bare).toList());
        return mixed.isList() ? list(either) : either;
    }

    private static Map<String, Object> list(Map<String, Object> each) {
        return ordered("type", "array", "items", each);
    }
}
