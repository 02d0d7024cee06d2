package dev.cantle.netconf.xml;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pull parsers that know neither document types nor external entities, neither of which NETCONF has (RFC 6241 §3). */
public final class XmlInput {

    private static final XMLInputFactory FACTORY = factory();

    private XmlInput() {}

    /** Returns a parser over bytes in the encoding that they declare, else UTF-8. */
    public static XMLStreamReader open(InputStream bytes) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(bytes);
        }
    }

    /** Returns a parser over characters. */
    public static XMLStreamReader open(Reader characters) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(characters);
        }
    }

    /**
     * Moves on to the next event.
     *
     * @throws XMLStreamException if the text is not XML, or declares a document type
     */
    public static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("A document type declaration is not allowed", xml.getLocation());
        }
        return event;
    }

    /**
     * Returns the text of the element at whose start the parser stands, that of its descendants too, stripped; leaves
     * the parser at its end.
     *
     * @param maxCharacters the rest of a longer text is dropped
     */
    public static String text(XMLStreamReader xml, int maxCharacters) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() < maxCharacters) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString().strip();
    }

    /** Returns what a parser complains of and where, in one line. */
    public static String place(XMLStreamException e) {
        String text = String.valueOf(e.getMessage()).lines().reduce("", (before, line) -> line);
        return e.getLocation() == null
                ? text
                : "line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber() + ": " + text.replaceFirst("^Message: ", "");
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever else lies on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Since JDK 24 a hundred thousand references to &amp; or &lt; are the most; no document brings entities of its
        // own here.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
