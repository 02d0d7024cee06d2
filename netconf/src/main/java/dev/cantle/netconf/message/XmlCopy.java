package dev.cantle.netconf.message;

import dev.cantle.netconf.xml.XmlInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Copies a document event by event: what is not well-formed by itself cannot break out of the request around it. */
final class XmlCopy {

    private final XmlWriter out;

    XmlCopy(XmlWriter out) {
        this.out = out;
    }

    void copy(String document, String root) {
        try {
            XMLStreamReader xml = XmlInput.open(new StringReader(document.strip()));
            boolean inside = false;
            while (xml.hasNext()) {
                int event = XmlInput.next(xml);
                if (!inside && event == XMLStreamConstants.START_ELEMENT) {
                    requireRoot(xml, root);
                    inside = true;
                }
                copy(event, xml);
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new IllegalArgumentException("The XML to send is not well-formed in line " + line, e);
        }
    }

    private static void requireRoot(XMLStreamReader xml, String root) {
        if (!xml.getLocalName().equals(root)) {
            throw new IllegalArgumentException(
                    "The XML to send has the root <" + xml.getLocalName() + ">, <" + root + "> was expected");
        }
    }

    private void copy(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                out.start(name(xml.getPrefix(), xml.getLocalName()), attributes(xml));
            case XMLStreamConstants.END_ELEMENT -> out.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!xml.isWhiteSpace()) {
                    out.text(xml.getText());
                }
            }
            default -> {}
        }
    }

    private static String[] attributes(XMLStreamReader xml) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            String uri = xml.getNamespaceURI(i);
            pairs.add(prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix);
            pairs.add(uri == null ? "" : uri);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            pairs.add(name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)));
            pairs.add(xml.getAttributeValue(i));
        }
        return pairs.toArray(new String[0]);
    }

    private static String name(String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }
}
