package dev.cantle.verify.cloud.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes keys out of JSON: the values of the fields that hold them ({@code authKey}, {@code sharedKey},
 * {@code customerRouterConfig} and their like), and the same characters wherever else they stand.
 */
public final class KeyMask {

    private static final String ROUTER_CONFIG = "customerrouterconfig";
    private static final Set<String> NAMES = Set.of(
            ROUTER_CONFIG,
            "authkey",
            "sharedkey",
            "bgpauthkey",
            "bgpauthenticationkey",
            "authorizationkey",
            "authenticationkey",
            "presharedkey",
            "md5key",
            "password",
            "secret",
            "psk",
            "cak");
    private static final Pattern KEY_IN_XML = Pattern.compile("<bgp_auth_key>([^<]*)<");
    /** What is shorter stands in a document by chance. */
    private static final int SHORTEST = 5;

    private final Keys keys;
    private final Set<String> found =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo));

    private KeyMask(Keys keys) {
        this.keys = keys;
    }

    /** The values without keys; in their place stands what {@link KeyNote} says of them. */
    public static List<Json> over(List<Json> values, Keys keys) {
        KeyMask mask = new KeyMask(keys);
        values.forEach(mask::collect);
        return values.stream().map(mask::masked).toList();
    }

    private static boolean isSecret(String name) {
        return NAMES.contains(name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT));
    }

    private void collect(Json value) {
        if (value instanceof Json.Obj object) {
            object.fields().forEach((name, field) -> {
                if (isSecret(name)) {
                    keep(key(name, field));
                }
                collect(field);
            });
        } else if (value instanceof Json.Arr array) {
            array.items().forEach(this::collect);
        }
    }

    private void keep(String key) {
        if (key.length() >= SHORTEST && !KeyNote.isNote(key)) {
            found.add(key);
        }
    }

    /** The key in a field that holds one; empty if it cannot be told from what is around it. */
    private static String key(String name, Json field) {
        if (field instanceof Json.Num number) {
            return number.digits();
        }
        if (!(field instanceof Json.Text text)) {
            return "";
        }
        if (!name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "").equals(ROUTER_CONFIG)) {
            return text.value();
        }
        Matcher inXml = KEY_IN_XML.matcher(text.value());
        return inXml.find() ? unescaped(inXml.group(1)) : "";
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private Json masked(Json value) {
        if (value instanceof Json.Obj object) {
            Map<String, Json> fields = new LinkedHashMap<>();
            object.fields()
                    .forEach((name, field) ->
                            fields.put(clean(name), isSecret(name) ? note(name, field) : masked(field)));
            return new Json.Obj(fields, object.pointer(), object.place());
        }
        if (value instanceof Json.Arr array) {
            List<Json> items = new ArrayList<>();
            array.items().forEach(item -> items.add(masked(item)));
            return new Json.Arr(items, array.place());
        }
        return value instanceof Json.Text text ? new Json.Text(clean(text.value()), text.place()) : value;
    }

    private String clean(String text) {
        String clean = text;
        for (String key : found) {
            clean = clean.replace(key, KeyNote.hidden().toString());
        }
        return clean;
    }

    private Json note(String name, Json field) {
        boolean nothing = field instanceof Json.Null
                || (field instanceof Json.Text text && text.value().isEmpty());
        if (nothing) {
            return field;
        }
        String key = key(name, field);
        if (KeyNote.isNote(key)) {
            return new Json.Text(KeyNote.parse(key).toString(), field.place());
        }
        if (field instanceof Json.Text text && KeyNote.isNote(text.value())) {
            return new Json.Text(KeyNote.parse(text.value()).toString(), field.place());
        }
        KeyNote note = key.isEmpty() ? KeyNote.hidden() : keys.note(key);
        return new Json.Text(note.toString(), field.place());
    }
}
