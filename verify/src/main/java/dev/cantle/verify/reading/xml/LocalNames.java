package dev.cantle.verify.reading.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * A cursor over names without namespaces. Junos puts its release into the namespaces, gives two releases in one reply,
 * and some tools strip the namespaces but leave the prefixes: only the local name says the same everywhere. All else that the
 * parser below says of a name is dropped here.
 *
 * <p>It also refuses what no reply holds: document types, entities of its own, elements nested without end,
 * and names without number.
 */
final class LocalNames extends StreamReaderDelegate {

    static final String NO_DOCUMENT_TYPE = "a document type or entity has no place in a reply";
    static final int DEEPEST = 64;
    static final int MOST_ATTRIBUTES = 100;

    private final String[] open = new String[DEEPEST + 1];
    private final Names names = new Names();
    private int depth;
    private int event = START_DOCUMENT;
    private String name = "";
    private int hold = -1;

    LocalNames(XMLStreamReader parser) {
        super(parser);
    }

    /** How many elements are open; the one that has just ended is not. */
    int depth() {
        return depth;
    }

    /** Ends the document, as it seems, with the element that is open now; {@link #release} goes on behind it. */
    void holdAtEndOfElement() {
        hold = depth - 1;
    }

    void release() {
        hold = -1;
    }

    /** The open elements, the outermost first: {@code <rpc-reply><bgp-information>}. */
    String openElements() {
        StringBuilder path = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            path.append('<').append(open[i]).append('>');
        }
        return path.toString();
    }

    @Override
    public int next() throws XMLStreamException {
        if (event == END_ELEMENT && depth == hold) {
            return END_DOCUMENT;
        }
        event = parse();
        if (event == START_ELEMENT) {
            start();
        } else if (event == END_ELEMENT) {
            name = open[depth];
            depth--;
        } else if (event == PROCESSING_INSTRUCTION) {
            admit(getPITarget());
        } else if (event == DTD || event == ENTITY_REFERENCE) {
            throw new XMLStreamException(NO_DOCUMENT_TYPE, getLocation());
        }
        return event;
    }

    /** What the parser did not foresee is a fault of the reply as well: {@code xmlns:xmlns=""}, for one. */
    private int parse() throws XMLStreamException {
        try {
            return super.next();
        } catch (UncheckedStreamException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new XMLStreamException("the parser gives up: " + e.getMessage(), getLocation(), e);
        }
    }

    private void start() throws XMLStreamException {
        name = super.getLocalName();
        if (depth == DEEPEST) {
            throw new XMLStreamException("elements are nested deeper than " + DEEPEST, getLocation());
        }
        admit(name);
        int attributes = getAttributeCount();
        int namespaces = super.getNamespaceCount();
        if (attributes + namespaces > MOST_ATTRIBUTES) {
            throw new XMLStreamException("an element has more than " + MOST_ATTRIBUTES + " attributes", getLocation());
        }
        for (int i = 0; i < attributes; i++) {
            admit(getAttributeLocalName(i));
        }
        for (int i = 0; i < namespaces; i++) {
            admit(super.getNamespacePrefix(i));
        }
        depth++;
        open[depth] = name;
    }

    private void admit(String found) throws XMLStreamException {
        if (!names.admits(found)) {
            throw new XMLStreamException("there are more than " + Names.MOST + " different names", getLocation());
        }
    }

    @Override
    public int getEventType() {
        return event;
    }

    @Override
    public String getLocalName() {
        return name;
    }

    @Override
    public String getNamespaceURI() {
        return "";
    }

    @Override
    public String getPrefix() {
        return "";
    }

    @Override
    public int getNamespaceCount() {
        return 0;
    }

    @Override
    public String getAttributeNamespace(int index) {
        return "";
    }

    @Override
    public String getAttributePrefix(int index) {
        return "";
    }
}
