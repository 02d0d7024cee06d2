package dev.cantle.verify.cloud.json;

import dev.cantle.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of an object, whatever the case of their names: Azure's tools write {@code peerASN} and {@code peerAsn}. What
 * stands in {@code properties}, where Azure's REST interface puts it, is found as if it stood in the object itself.
 * Numbers may be written as strings.
 */
public final class Fields {

    private static final String PROPERTIES = "properties";

    private final Json.Obj object;

    /** The fields of that object. */
    public Fields(Json.Obj object) {
        this.object = object;
    }

    /** The objects in a list. */
    public static List<Fields> objects(List<Json> values) {
        List<Fields> all = new ArrayList<>();
        for (Json value : values) {
            if (value instanceof Json.Obj one) {
                all.add(new Fields(one));
            }
        }
        return all;
    }

    /** Where the object begins. */
    public Place place() {
        return object.place();
    }

    /** Where it begins, from the beginning of the file's value (RFC 6901). */
    public String pointer() {
        return object.pointer();
    }

    /** The names, sorted, as they are written. */
    public Set<String> names() {
        return new TreeSet<>(object.fields().keySet());
    }

    /** Whether there is a field of each of these names, null or not. */
    public boolean have(String... names) {
        for (String name : names) {
            if (values(name).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The field as text; a number is text too. */
    public Said<String> text(String name) {
        List<Json> values = values(name);
        if (values.isEmpty() || values.get(0) instanceof Json.Null) {
            return Said.nothing();
        }
        Json first = values.get(0);
        Optional<String> text = text(first);
        if (text.isEmpty()) {
            return new Said.Broken<>(first.place() + ": " + name + " holds no single value");
        }
        boolean contradicted = values.stream().anyMatch(other -> !text(other).equals(text));
        return contradicted
                ? new Said.Broken<>(first.place() + ": " + name + " stands here twice with different values")
                : text.get().isBlank() ? Said.nothing() : Said.of(text.get().strip(), first.place());
    }

    private static Optional<String> text(Json value) {
        if (value instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        if (value instanceof Json.Num number) {
            return Optional.of(number.digits());
        }
        return value instanceof Json.Bool bool ? Optional.of(Boolean.toString(bool.value())) : Optional.empty();
    }

    /** The field as a whole number, also where it is written as text. */
    public Said<Long> number(String name) {
        Said<String> text = text(name);
        if (text instanceof Said.Value<String> value && !value.said().matches("-?[0-9]{1,18}(?:\\.0+)?")) {
            return new Said.Broken<>(value.place() + ": " + name + " is no whole number");
        }
        return text.as(digits -> Long.parseLong(digits.replaceFirst("\\.0+$", "")));
    }

    /** The field as true or false. */
    public Said<Boolean> flag(String name) {
        Said<String> text = text(name);
        if (text instanceof Said.Value<String> value && !value.said().matches("(?i)true|false")) {
            return new Said.Broken<>(value.place() + ": " + name + " is neither true nor false");
        }
        return text.as(Boolean::parseBoolean);
    }

    /** What is said of the key in the field. An empty field is a key that is not there, and said to be. */
    public Said<KeyNote> key(String name) {
        return text(name).as(KeyNote::parse);
    }

    /** Whether the field is there and an empty text. */
    public boolean isEmptyText(String name) {
        return values(name).stream()
                .anyMatch(
                        value -> value instanceof Json.Text text && text.value().isBlank());
    }

    /** The objects of the list in the field; none if there is no such list. */
    public List<Fields> list(String name) {
        List<Fields> all = new ArrayList<>();
        for (Json value : values(name)) {
            if (value instanceof Json.Arr array) {
                all.addAll(objects(array.items()));
            }
        }
        return all;
    }

    /** The single values of the list in the field; none if there is no such list. */
    public List<Said<String>> texts(String name) {
        List<Said<String>> all = new ArrayList<>();
        for (Json value : values(name)) {
            if (value instanceof Json.Arr array) {
                for (Json item : array.items()) {
                    Optional<String> text = text(item);
                    all.add(
                            text.isPresent()
                                    ? Said.of(text.get().strip(), item.place())
                                    : new Said.Broken<>(item.place() + ": " + name + " holds no single value"));
                }
            }
        }
        return all;
    }

    /** Whether the field is there and a list. */
    public boolean haveList(String name) {
        return values(name).stream().anyMatch(Json.Arr.class::isInstance);
    }

    /** The object in the field. */
    public Optional<Fields> inside(String name) {
        return objects(values(name)).stream().findFirst();
    }

    private List<Json> values(String name) {
        List<Json> found = matching(object, name);
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            if (field.getKey().equalsIgnoreCase(PROPERTIES) && field.getValue() instanceof Json.Obj inner) {
                found.addAll(matching(inner, name));
            }
        }
        return found;
    }

    private static List<Json> matching(Json.Obj object, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<Json> found = new ArrayList<>();
        object.fields().forEach((key, value) -> {
            if (key.toLowerCase(Locale.ROOT).equals(wanted)) {
                found.add(value);
            }
        });
        return found;
    }
}
