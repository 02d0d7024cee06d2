package dev.cantle.simulator.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a request. Clients prefix elements or leave out their namespace as they like, so a name here is a
 * local name; only {@code junos:comment} keeps its prefix, for it is not a statement of that name.
 *
 * @param name the local name
 * @param attributes the attributes by local name, in order
 * @param children the elements inside, in order
 * @param text the characters directly inside, all together
 */
public record Element(String name, Map<String, String> attributes, List<Element> children, String text) {

    public Element {
        attributes = new LinkedHashMap<>(attributes);
        children = List.copyOf(children);
    }

    /** An element without content. */
    public static Element empty(String name) {
        return new Element(name, Map.of(), List.of(), "");
    }

    /** The first child with that name. */
    public Optional<Element> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** Whether there is a child with that name. */
    public boolean has(String wanted) {
        return child(wanted).isPresent();
    }

    /** The trimmed text of the first child with that name. */
    public Optional<String> value(String wanted) {
        return child(wanted).map(child -> child.text.strip());
    }

    /** The attribute, or the empty text. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** The element as XML without namespaces. */
    public String toXml() {
        StringBuilder xml = new StringBuilder();
        print(xml);
        return xml.toString();
    }

    private void print(StringBuilder xml) {
        xml.append('<').append(name);
        attributes.forEach((key, value) -> xml.append(' ')
                .append(key)
                .append("=\"")
                .append(XmlText.escaped(value))
                .append('"'));
        if (children.isEmpty() && text.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        if (children.isEmpty()) {
            xml.append(XmlText.escaped(text));
        } else {
            children.forEach(child -> child.print(xml));
        }
        xml.append("</").append(name).append('>');
    }
}
