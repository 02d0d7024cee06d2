package dev.cantle.verify.reading.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.cantle.model.Place;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import javax.xml.stream.Location;
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
    private final Head head;
    private final LocalNames cursor;
    private final LeafText leaves;
    private final Beans beans = new Beans();
    private final StringBuilder loose = new StringBuilder();

    private ReplyXml(String name, Head head, LocalNames cursor) {
        this.name = name;
        this.head = head;
        this.cursor = cursor;
        this.leaves = new LeafText(cursor);
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
        if (!opening.looksLikeXml()) {
            throw new ReplyFormatException(
                    new Place(name, opening.head().blankLines() + 1, 1),
                    "this is not XML; save replies with '| display xml'",
                    null);
        }
        try {
            return new ReplyXml(name, opening.head(), new LocalNames(opening.parser(parsers())));
        } catch (XMLStreamException e) {
            throw refused(e, new Place(name, 1, 1), "");
        }
    }

    /**
     * Aalto, whatever else is on the class path and whichever JDK runs it: no document types, nothing from outside. A
     * factory for each reply, because a factory keeps the names of all documents that it ever read.
     */
    private static XMLInputFactory parsers() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
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
            if (LeafText.isText(event)) {
                collectLoose();
            }
        }
    }

    private void collectLoose() throws IOException, ReplyFormatException {
        try {
            if (!cursor.isWhiteSpace()) {
                leaves.collect(loose);
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (UncheckedStreamException e) {
            throw broken(e);
        }
    }

    /** As {@link #nextChild}, where nobody asks for the text between: it is passed over unread. */
    public boolean nextElement() throws IOException, ReplyFormatException {
        int event = advance();
        while (event != XMLStreamReader.START_ELEMENT) {
            if (event == XMLStreamReader.END_ELEMENT || event == XMLStreamReader.END_DOCUMENT) {
                return false;
            }
            event = advance();
        }
        return true;
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

    /** All text in the element and its children, untrimmed. */
    public String rawText() throws IOException, ReplyFormatException {
        try {
            return leaves.raw();
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (UncheckedStreamException e) {
            throw broken(e);
        }
    }

    /** All text in the element and its children, trimmed; null if there is none. */
    public @Nullable String text() throws IOException, ReplyFormatException {
        return leaf(false);
    }

    /** As {@link #text}, for values that come again and again: equal ones are mostly one string. */
    public @Nullable String sharedText() throws IOException, ReplyFormatException {
        return leaf(true);
    }

    private @Nullable String leaf(boolean share) throws IOException, ReplyFormatException {
        try {
            return leaves.read(share);
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (UncheckedStreamException e) {
            throw broken(e);
        }
    }

    /** The number in the element, of up to 64 bits with a sign if need be; null if there is none. */
    public @Nullable Long number() throws IOException, ReplyFormatException {
        String element = name();
        String text = sharedText();
        return text == null ? null : Leaf.number(this::place, element, text);
    }

    /** The number in the attribute of this local name; null if there is none. */
    public @Nullable Long number(String attribute) throws ReplyFormatException {
        for (int i = 0; i < cursor.getAttributeCount(); i++) {
            if (cursor.getAttributeLocalName(i).equals(attribute)) {
                String text = Leaf.text(cursor.getAttributeValue(i));
                return text == null ? null : Leaf.number(this::place, name(), text);
            }
        }
        return null;
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
            if (e.getLinkedException() instanceof UncheckedStreamException cause) {
                throw broken(cause);
            }
            throw new ReplyFormatException(place(), "the element <" + name() + "> cannot be understood", e);
        } catch (UncheckedStreamException e) {
            throw broken(e);
        }
    }

    /** Where the walk stands. */
    public Place place() {
        return place(cursor.getLocation());
    }

    private Place place(Location at) {
        int line = Math.max(at.getLineNumber(), 1);
        return new Place(name, line, Math.max(head.columnBefore(line, at.getColumnNumber()), 1));
    }

    private int advance() throws IOException, ReplyFormatException {
        try {
            return cursor.next();
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (UncheckedStreamException e) {
            throw broken(e);
        }
    }

    /** A text is parsed when it is asked for, by methods that may not say what they find wrong. */
    private ReplyFormatException broken(UncheckedStreamException e) throws IOException {
        if (e.getCause() instanceof XMLStreamException cause) {
            return broken(cause);
        }
        throw e;
    }

    private ReplyFormatException broken(XMLStreamException e) throws IOException {
        return refused(e, e.getLocation() == null ? place() : place(e.getLocation()), cursor.openElements());
    }

    /** The parser's complaint as a problem with the reply, unless it is that no bytes came. */
    private static ReplyFormatException refused(XMLStreamException e, Place at, String inside) throws IOException {
        String where = inside.isEmpty() ? "" : " inside " + inside;
        return new ReplyFormatException(at, "the reply is not well-formed XML" + where + ": " + Complaint.of(e), e);
    }
}
