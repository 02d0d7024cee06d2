package dev.cantle.simulator.message;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A message of a client: an {@code rpc} or a {@code hello}.
 *
 * @param root the message
 * @param echo the attributes of the message as they were written, namespaces included, for the reply to repeat
 *     (RFC 6241 §4.1)
 */
public record Request(Element root, String echo) {

    private static final int DEEPEST = 200;

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

    /**
     * Reads a message.
     *
     * @throws XMLStreamException if it is not well-formed XML
     */
    public static Request read(byte[] message) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(withoutBlanks(message)));
        try {
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // comments and instructions before the root mean nothing
            }
            String echo = echoOf(xml);
            return new Request(element(xml, 0), echo);
        } finally {
            xml.close();
        }
    }

    /** Clients send line ends between messages; before an XML declaration they would be an error. */
    private static byte[] withoutBlanks(byte[] message) {
        int start = 0;
        while (start < message.length && message[start] <= ' ' && message[start] >= 0) {
            start++;
        }
        byte[] rest = new byte[message.length - start];
        System.arraycopy(message, start, rest, 0, rest.length);
        return rest;
    }

    private static String echoOf(XMLStreamReader xml) {
        StringBuilder echo = new StringBuilder();
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            if (prefix != null && !prefix.isEmpty() && !prefix.equals("junos")) {
                append(echo, "xmlns:" + prefix, xml.getNamespaceURI(i));
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String name = xml.getAttributeLocalName(i);
            append(echo, prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, xml.getAttributeValue(i));
        }
        return echo.toString();
    }

    private static void append(StringBuilder echo, String name, String value) {
        echo.append(' ')
                .append(name)
                .append("=\"")
                .append(XmlText.escaped(value))
                .append('"');
    }

    private static Element element(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("Elements nest deeper than " + DEEPEST);
        }
        boolean comment = "junos".equals(xml.getPrefix()) && xml.getLocalName().equals("comment");
        String name = comment ? "junos:comment" : xml.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(xml, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return new Element(name, attributes, children, text.toString());
    }
}
