package dev.cantle.simulator.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaKey;
import dev.cantle.model.junos.schema.SchemaNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes JSON from the XML notation, with the schema to say what is an array. */
final class JsonPrinter {

    private static final Set<String> NUMBERS = Set.of("uint", "int", "vlan-id");

    private final JsonGenerator json;

    private JsonPrinter(JsonGenerator json) {
        this.json = json;
    }

    static String print(String xml) {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("    ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
        pretty.indentObjectsWith(indenter);
        pretty.indentArraysWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(pretty);
            json.writeStartObject();
            json.writeFieldName("configuration");
            new JsonPrinter(json)
                    .object(Schema.junos().root(), XmlNode.read(xml).withoutDress());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out + "\n";
    }

    private void object(SchemaNode node, XmlNode element) throws IOException {
        json.writeStartObject();
        if (element.isDressed()) {
            json.writeFieldName("@");
            dress(element);
        }
        for (Map.Entry<String, List<XmlNode>> group : element.groups().entrySet()) {
            member(node, group.getKey(), group.getValue());
        }
        json.writeEndObject();
    }

    private void member(SchemaNode parent, String name, List<XmlNode> elements) throws IOException {
        SchemaNode node = parent.child(name);
        XmlNode first = elements.get(0);
        boolean number = isNumber(parent, node, name);
        json.writeFieldName(name);
        if (isArray(node, elements)) {
            json.writeStartArray();
            for (XmlNode element : elements) {
                item(node, element, number);
            }
            json.writeEndArray();
        } else if (!first.isPlain() || node.kind() == NodeKind.BLOCK) {
            object(node, first);
            return;
        } else {
            scalar(first.text(), number);
        }
        boolean values = elements.stream().allMatch(XmlNode::isPlain) && node.kind() != NodeKind.LIST;
        if (values && elements.stream().anyMatch(XmlNode::isDressed)) {
            beside(name, node, elements);
        }
    }

    /** What is said about values stands beside them, for each value in its place. */
    private void beside(String name, SchemaNode node, List<XmlNode> elements) throws IOException {
        json.writeFieldName("@" + name);
        if (node.kind() != NodeKind.LEAF_LIST && elements.size() == 1) {
            dress(elements.get(0));
            return;
        }
        json.writeStartArray();
        for (XmlNode element : elements) {
            if (element.isDressed()) {
                dress(element);
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }

    private static boolean isArray(SchemaNode node, List<XmlNode> elements) {
        XmlNode first = elements.get(0);
        return switch (node.kind()) {
            case LIST, LEAF_LIST -> true;
            case LEAF, BLOCK -> elements.size() > 1;
            case FLAG -> first.isPlain();
            default ->
                elements.size() > 1
                        || (first.isPlain() && first.text().isEmpty())
                        || (!first.isPlain() && first.children().get(0).name().equals("name"));
        };
    }

    private void item(SchemaNode node, XmlNode element, boolean number) throws IOException {
        if (!element.isPlain() || node.kind() == NodeKind.LIST) {
            object(node, element);
        } else if (element.text().isEmpty() && node.kind() != NodeKind.LEAF_LIST && node.kind() != NodeKind.LEAF) {
            json.writeNull();
        } else {
            scalar(element.text(), number);
        }
    }

    private void scalar(String text, boolean number) throws IOException {
        if (number && text.matches("0|-?[1-9][0-9]{0,17}")) {
            json.writeNumber(Long.parseLong(text));
        } else {
            json.writeString(text);
        }
    }

    private static boolean isNumber(SchemaNode parent, SchemaNode node, String name) {
        if (node.kind() == NodeKind.LEAF || node.kind() == NodeKind.LEAF_LIST) {
            return NUMBERS.contains(node.type().name());
        }
        return parent.keys().stream()
                .filter(key -> key.name().equals(name))
                .map(SchemaKey::type)
                .anyMatch(type -> NUMBERS.contains(type.name()));
    }

    private void dress(XmlNode element) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            String key = attribute.getKey();
            boolean mark = key.equals(attribute.getValue());
            if (mark && (key.equals("delete") || key.equals("replace"))) {
                json.writeStringField("operation", key);
            } else if (mark) {
                json.writeBooleanField(key, true);
            } else if (!key.equals("space")) {
                json.writeStringField(key, attribute.getValue());
            }
        }
        if (element.comments().size() == 1) {
            json.writeStringField("comment", element.comments().get(0));
        } else if (!element.comments().isEmpty()) {
            json.writeArrayFieldStart("comment");
            for (String comment : element.comments()) {
                json.writeString(comment);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
