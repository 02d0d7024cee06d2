package dev.cantle.verify.reading.xml;

import dev.cantle.model.Place;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of one reply. Whoever takes an element leaves the walk at its end, by {@link #text()},
 * {@link #skip()}, {@link #fill} or by going through its children until there is none.
 */
public final class ReplyXml {

    private final String name;
    private final int skippedLines;
    private final LocalNames cursor;
    private final Beans beans = new Beans();
    private final StringBuilder loose = new StringBuilder();

    private ReplyXml(String name, int skippedLines, LocalNames cursor) {
        this.name = name;
        this.skippedLines = skippedLines;
        this.cursor = cursor;
    }

    /** Begins to read a reply. */
    public static ReplyXml open(Reply reply) throws IOException, ReplyFormatException {
        String name = reply.evidence().name();
        Opening opening;
        try {
            opening = Opening.of(reply.body());
        } catch (LimitException e) {
            throw new ReplyFormatException(new Place(name, 1, 1), String.valueOf(e.getMessage()), e);
        }
        Place first = new Place(name, opening.skippedLines() + 1, 1);
        if (!opening.looksLikeXml()) {
            throw new ReplyFormatException(first, "this is not XML; save replies with '| display xml'", null);
        }
        try {
            XMLStreamReader parser = parsers().createXMLStreamReader(opening.characters());
            return new ReplyXml(name, opening.skippedLines(), new LocalNames(parser));
        } catch (XMLStreamException e) {
            throw refused(e, first, "");
        }
    }

    /** The JDK's own parser, whatever else is on the class path: no document types, nothing from outside. */
    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Since JDK 24 a hundred thousand references to &amp; or &lt; are the most; no document brings entities of its
        // own here.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the root element. */
    public void root() throws IOException, ReplyFormatException {
        nextChild();
    }

    /** Goes to the end of the document, so that what follows the root is seen too. */
    public void finish() throws IOException, ReplyFormatException {
        while (advance() != XMLStreamReader.END_DOCUMENT) {
            // comments and white space; the parser refuses all else
        }
    }

    /** Goes to the next child of the open element; false at the element's own end. Text between is collected. */
    public boolean nextChild() throws IOException, ReplyFormatException {
        while (true) {
            int event = advance();
            if (event == XMLStreamReader.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamReader.END_ELEMENT || event == XMLStreamReader.END_DOCUMENT) {
                return false;
            }
            if (isText(event) && !cursor.isWhiteSpace()) {
                collect(loose);
            }
        }
    }

    /** The text found between elements since the last call, trimmed; null if it was only white space. */
    public @Nullable String looseText() {
        String text = Leaf.text(loose.toString());
        loose.setLength(0);
        return text;
    }

    /** The local name of the element. */
    public String name() {
        return cursor.getLocalName();
    }

    /** All text in the element, untrimmed, with that of its children. */
    public String rawText() throws IOException, ReplyFormatException {
        StringBuilder text = new StringBuilder();
        int outside = cursor.depth() - 1;
        while (cursor.depth() > outside) {
            if (isText(advance())) {
                collect(text);
            }
        }
        return text.toString();
    }

    /** All text in the element, trimmed; null if there is none. */
    public @Nullable String text() throws IOException, ReplyFormatException {
        return Leaf.text(rawText());
    }

    /** Passes over the element. */
    public void skip() throws IOException, ReplyFormatException {
        int outside = cursor.depth() - 1;
        while (cursor.depth() > outside) {
            advance();
        }
    }

    /** Fills a bean from the element. */
    public <T> T fill(Class<T> type) throws IOException, ReplyFormatException {
        try {
            return beans.fill(type, cursor);
        } catch (JAXBException e) {
            if (e.getLinkedException() instanceof XMLStreamException cause) {
                throw broken(cause);
            }
            throw new ReplyFormatException(place(), "the element <" + name() + "> cannot be understood", e);
        }
    }

    /** Where the walk stands. */
    public Place place() {
        return place(cursor.getLocation().getLineNumber(), cursor.getLocation().getColumnNumber());
    }

    private Place place(int line, int column) {
        return new Place(name, Math.max(line, 1) + skippedLines, Math.max(column, 1));
    }

    private static boolean isText(int event) {
        return event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA || event == XMLStreamReader.SPACE;
    }

    private void collect(StringBuilder text) throws IOException, ReplyFormatException {
        if (text.length() + cursor.getTextLength() > GuardedInput.LONGEST_STRETCH) {
            throw new ReplyFormatException(place(), "a text is too long for a reply", null);
        }
        text.append(cursor.getTextCharacters(), cursor.getTextStart(), cursor.getTextLength());
    }

    private int advance() throws IOException, ReplyFormatException {
        try {
            return cursor.next();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private ReplyFormatException broken(XMLStreamException e) throws IOException {
        Place at = e.getLocation() == null
                ? place()
                : place(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        return refused(e, at, cursor.openElements());
    }

    /** The parser's complaint as a problem with the reply, unless it is that no bytes came. */
    private static ReplyFormatException refused(XMLStreamException e, Place at, String inside) throws IOException {
        String where = inside.isEmpty() ? "" : " inside " + inside;
        return new ReplyFormatException(at, "the reply is not well-formed XML" + where + ": " + complaint(e), e);
    }

    private static String complaint(XMLStreamException e) throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof CharacterCodingException) {
            return "there are bytes which are no text in its encoding";
        }
        if (cause instanceof IOException lost && !(cause instanceof LimitException)) {
            throw lost;
        }
        String text = String.valueOf(e.getMessage());
        int message = text.indexOf("Message: ");
        text = message < 0 ? text : text.substring(message + "Message: ".length());
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
