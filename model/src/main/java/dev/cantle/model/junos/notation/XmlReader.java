package dev.cantle.model.junos.notation;

import dev.cantle.model.Place;
import dev.cantle.model.junos.Mark;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into elements by local name. No document type, no entities of its own, nothing from elsewhere. */
final class XmlReader {

    /** What the platform's parser says of an element without its end; in another language its own message stands. */
    private static final List<String> UNCLOSED =
            List.of("must be terminated by the matching end-tag", "must start and end within the same entity");

    private final Source source;
    private final List<String> comments = new ArrayList<>();
    private final Deque<XmlElement> open = new ArrayDeque<>();

    XmlReader(Source source) {
        this.source = source;
    }

    /** The root element. */
    XmlElement read() {
        try {
            String text = source.text().startsWith("\uFEFF") ? source.text().substring(1) : source.text();
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw error(reader, "A document type is not accepted", "remove <!DOCTYPE ...>");
                }
            }
            XmlElement root = element(reader, 0);
            // The rest is read only to find out that nothing follows.
            while (reader.hasNext()) {
                reader.next();
            }
            return root;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Since JDK 24 a hundred thousand references to &amp; or &lt; are the most; no document brings entities of its
        // own here.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > Notation.MAX_DEPTH) {
            throw error(reader, "Elements are nested deeper than " + Notation.MAX_DEPTH, "check the end tags");
        }
        String name = reader.getLocalName();
        int offset = begin(reader);
        Set<Mark> marks = marks(reader);
        String keyword = attribute(reader, "keyword");
        String form = attribute(reader, "form");
        boolean preserve = attribute(reader, "space").equals("preserve");
        List<String> before = List.copyOf(comments);
        comments.clear();
        open.push(new XmlElement(reader.getLocalName(), Set.of(), "", "", List.of(), "", List.of(), offset));
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> child(reader, depth, children);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw error(reader, "The entity &" + reader.getLocalName() + "; is not known", "write the text");
                default -> {}
            }
        }
        open.pop();
        if (!children.isEmpty() && !text.toString().isBlank()) {
            throw source.error(offset, "<" + name + "> holds text beside elements", "put the text in an element");
        }
        return new XmlElement(name, marks, keyword, form, before, trim(text, preserve), children, offset);
    }

    private void child(XMLStreamReader reader, int depth, List<XmlElement> children) throws XMLStreamException {
        if (reader.getLocalName().equals("comment") && "junos".equals(reader.getPrefix())) {
            String text = reader.getElementText().strip();
            String plain = text.startsWith("/*") && text.endsWith("*/") && text.length() >= 4
                    ? text.substring(2, text.length() - 2)
                    : text.startsWith("#") ? text.substring(1) : text;
            comments.add(plain.replace("*/", "* /"));
        } else {
            children.add(element(reader, depth + 1));
        }
    }

    // Devices pad values with line ends; blanks on the line of the tags belong to the value.
    private static String trim(StringBuilder text, boolean preserve) {
        String value = text.toString();
        String stripped = value.strip();
        if (preserve || stripped.length() == value.length()) {
            return value;
        }
        int start = value.indexOf(stripped);
        boolean padded = value.substring(0, start).contains("\n")
                || value.substring(start + stripped.length()).contains("\n")
                || stripped.isEmpty();
        return padded ? stripped : value;
    }

    private static Set<Mark> marks(XMLStreamReader reader) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (name.equals("operation")) {
                mark(value.equals("remove") ? "delete" : value).ifPresent(marks::add);
            } else if (name.equals(value)) {
                Mark.named(name).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private static Optional<Mark> mark(String operation) {
        return Mark.named(operation.toLowerCase(Locale.ROOT)).filter(m -> m == Mark.DELETE || m == Mark.REPLACE);
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    // The reader stands behind the start tag; no attribute can hold the sign with which the tag begins.
    private int begin(XMLStreamReader reader) {
        int end = Math.min(
                reader.getLocation().getCharacterOffset(), source.text().length());
        return Math.max(0, source.text().lastIndexOf('<', Math.max(0, end - 1)));
    }

    private NotationException error(XMLStreamReader reader, String problem, String fix) {
        return source.error(begin(reader), problem, fix);
    }

    private NotationException malformed(XMLStreamException e) {
        Place place = new Place(
                source.name(),
                Math.max(1, e.getLocation().getLineNumber()),
                Math.max(1, e.getLocation().getColumnNumber()));
        String message = String.valueOf(e.getMessage());
        if (!open.isEmpty() && UNCLOSED.stream().anyMatch(message::contains)) {
            XmlElement broken = open.getFirst();
            return source.error(
                    broken.offset(),
                    "The XML is broken: <" + broken.name() + "> is not closed",
                    "close it with </" + broken.name() + ">");
        }
        int at = message.lastIndexOf("Message: ");
        String detail = at < 0 ? message : message.substring(at + "Message: ".length());
        return new NotationException(
                place, "The XML is broken: " + detail.lines().findFirst().orElse(""), "mend it there");
    }
}
