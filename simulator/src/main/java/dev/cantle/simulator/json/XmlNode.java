package dev.cantle.simulator.json;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a configuration that we printed ourselves.
 *
 * @param name its local name
 * @param attributes its attributes, among them its marks
 * @param comments the comments that stand before it
 * @param text the text inside
 * @param children the elements inside
 */
record XmlNode(
        String name, Map<String, String> attributes, List<String> comments, String text, List<XmlNode> children) {

    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Since JDK 24 a hundred thousand references to &amp; or &lt; are the most; no document brings entities of its
        // own here.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XmlNode read(String xml) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            reader.nextTag();
            return read(reader, List.of());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("The XML notation wrote no XML", impossible);
        }
    }

    private static XmlNode read(XMLStreamReader reader, List<String> comments) throws XMLStreamException {
        String name = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        List<XmlNode> children = new ArrayList<>();
        List<String> before = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isCharacters()) {
                text.append(reader.getText());
            } else if (reader.isStartElement() && "junos".equals(reader.getPrefix())) {
                before.add(reader.getElementText());
            } else if (reader.isStartElement()) {
                children.add(read(reader, List.copyOf(before)));
                before.clear();
            }
        }
        return new XmlNode(name, attributes, comments, text.toString(), children);
    }

    /** The root of a configuration, of which nothing can be said. */
    XmlNode withoutDress() {
        return new XmlNode(name, Map.of(), List.of(), text, children);
    }

    boolean isPlain() {
        return children.isEmpty();
    }

    boolean isDressed() {
        return !comments.isEmpty() || attributes.keySet().stream().anyMatch(key -> !key.equals("space"));
    }

    /** The children by name, in the order in which the names first come. */
    Map<String, List<XmlNode>> groups() {
        Map<String, List<XmlNode>> groups = new LinkedHashMap<>();
        children.forEach(child ->
                groups.computeIfAbsent(child.name, name -> new ArrayList<>()).add(child));
        return groups;
    }
}
