package dev.cantle.simulator.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.cantle.model.Place;
import dev.cantle.model.junos.notation.NotationException;
import dev.cantle.simulator.message.XmlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns configuration in JSON into the XML of the same statements. */
final class JsonToXml {

    private static final String ROOT = "configuration";

    private final String sourceName;
    private final StringBuilder xml = new StringBuilder();

    private JsonToXml(String sourceName) {
        this.sourceName = sourceName;
    }

    static String xml(String text, String sourceName) {
        JsonToXml reader = new JsonToXml(sourceName);
        reader.document(reader.parse(text));
        return reader.xml.toString();
    }

    /** A value of the text: an object, an array, a scalar, or null. */
    private sealed interface Value {}

    private record Members(Map<String, Value> of) implements Value {

        Optional<Value> get(String name) {
            return Optional.ofNullable(of.get(name));
        }
    }

    private record Items(List<Value> of) implements Value {}

    private record Scalar(String text) implements Value {}

    private record Nothing() implements Value {}

    private Value parse(String text) {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            if (json.nextToken() == null) {
                throw error(Place.of(sourceName), "There is no JSON", "begin with {\"configuration\": {");
            }
            Value value = value(json);
            if (json.nextToken() != null) {
                throw error(place(json.currentLocation()), "Something follows the end of the JSON", "remove it");
            }
            return value;
        } catch (JsonProcessingException wrong) {
            throw error(place(wrong.getLocation()), "The JSON is broken: " + wrong.getOriginalMessage(), "mend it");
        } catch (IOException impossible) {
            throw new IllegalStateException("A text cannot be read", impossible);
        }
    }

    private static Value value(JsonParser json) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Value> members = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    members.put(name, value(json));
                }
                return new Members(members);
            }
            case START_ARRAY -> {
                List<Value> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                return new Items(items);
            }
            case VALUE_NULL -> {
                return new Nothing();
            }
            default -> {
                return new Scalar(json.getText());
            }
        }
    }

    private void document(Value document) {
        if (!(document instanceof Members members) || members.of().size() != 1) {
            throw wrong("The JSON is not an object with one member", "give one such as {\"configuration\": {}}");
        }
        String name = local(members.of().keySet().iterator().next());
        if (!name.equals(ROOT)) {
            throw wrong("\"" + name + "\" is not a configuration", "name the member \"configuration\"");
        }
        xml.append("<configuration xmlns:junos=\"junos\">");
        Value inside = members.of().values().iterator().next();
        if (inside instanceof Members statements) {
            statements(statements);
        } else if (inside instanceof Items items
                && items.of().size() == 1
                && items.of().get(0) instanceof Members statements) {
            statements(statements);
        } else {
            throw wrong("The configuration is not an object", "write {\"configuration\": {}}");
        }
        xml.append("</configuration>");
    }

    private void statements(Members members) {
        members.of().forEach((name, value) -> {
            if (!name.startsWith("@")) {
                member(local(name), value, members.get("@" + name).or(() -> members.get("@" + local(name))));
            }
        });
    }

    private void member(String name, Value value, Optional<Value> about) {
        if (!(value instanceof Items items)) {
            element(name, value, about);
            return;
        }
        for (int i = 0; i < items.of().size(); i++) {
            int at = i;
            Optional<Value> its = about.isPresent() && about.get() instanceof Items each
                    ? Optional.of(each).filter(e -> at < e.of().size()).map(e -> e.of().get(at))
                    : about;
            if (items.of().get(i) instanceof Items) {
                throw wrong("\"" + name + "\" holds an array in an array", "write its values side by side");
            }
            element(name, items.of().get(i), its);
        }
    }

    private void element(String name, Value value, Optional<Value> about) {
        List<Members> dress = new ArrayList<>();
        about.ifPresent(beside -> dress(beside, dress));
        if (value instanceof Members members) {
            members.get("@").ifPresent(inside -> dress(inside, dress));
        }
        StringBuilder attributes = new StringBuilder();
        dress.forEach(members -> members.of().forEach((key, said) -> say(key, said, attributes)));
        xml.append('<').append(name).append(attributes);
        if (value instanceof Members members) {
            xml.append('>');
            statements(members);
            xml.append("</").append(name).append('>');
        } else if (value instanceof Scalar scalar) {
            xml.append(" xml:space=\"preserve\">")
                    .append(XmlText.escaped(scalar.text()).replace("\r", "&#13;"));
            xml.append("</").append(name).append('>');
        } else {
            xml.append("/>");
        }
    }

    private static void dress(Value about, List<Members> dress) {
        if (about instanceof Members members) {
            dress.add(members);
        }
    }

    /** Comments stand before their element, so they are written at once. */
    private void say(String key, Value said, StringBuilder attributes) {
        if (key.equals("comment") || key.equals("annotate")) {
            List<Value> comments = said instanceof Items items ? items.of() : List.of(said);
            comments.forEach(this::comment);
        } else if (said instanceof Scalar scalar && !scalar.text().equals("false")) {
            String word = scalar.text().equals("true") ? key : scalar.text();
            attributes
                    .append(' ')
                    .append(local(key))
                    .append("=\"")
                    .append(XmlText.escaped(word))
                    .append('"');
        }
    }

    private void comment(Value comment) {
        if (comment instanceof Scalar scalar) {
            xml.append("<junos:comment>").append(XmlText.escaped(scalar.text())).append("</junos:comment>");
        }
    }

    /** RFC 7951 §4 puts the module before the names at the root. */
    private String local(String name) {
        String local = name.substring(name.indexOf(':') + 1);
        if (!local.matches("[A-Za-z_][A-Za-z0-9_.-]*")) {
            throw wrong("\"" + name + "\" cannot be a statement", "write its keyword");
        }
        return local;
    }

    private NotationException wrong(String problem, String fix) {
        return error(Place.of(sourceName), problem, fix);
    }

    private static NotationException error(Place place, String problem, String fix) {
        return new NotationException(place, problem, fix);
    }

    private Place place(JsonLocation location) {
        return new Place(sourceName, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
