package dev.cantle.netconf.junos;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.message.Reply;
import dev.cantle.netconf.message.RpcError;
import dev.cantle.netconf.message.XmlWriter;
import dev.cantle.netconf.wire.SecretMask;
import dev.cantle.netconf.xml.XmlInput;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of some elements of a reply, joined, while the reply streams in; what the device says beside them is kept.
 * Junos splits a long difference over several elements, with notes in between.
 */
final class ElementText extends Reader {

    private static final int MAX_ASIDE = 200;
    private static final int MAX_MESSAGES = 10_000;

    private final XMLStreamReader xml;
    private final String operation;
    private final Wanted wanted;
    private final List<RpcError> messages = new ArrayList<>();
    private final StringBuilder aside = new StringBuilder();
    private String ready = "";
    private int position;
    private int depth;
    private boolean found;

    /**
     * What is looked for.
     *
     * @param holder the element whose presence means that the device has answered, though perhaps with nothing
     * @param element the elements whose text is wanted
     * @param asXml whether what is below them is wanted as XML, they themselves included: local names only, and without
     *     the attributes of Junos' own namespace, which date and size what is shown
     */
    record Wanted(String holder, String element, boolean asXml) {

        static Wanted text(String element) {
            return new Wanted(element, element, false);
        }
    }

    private ElementText(XMLStreamReader xml, String operation, Wanted wanted) {
        this.xml = xml;
        this.operation = operation;
        this.wanted = wanted;
    }

    /**
     * Reads up to where the text begins, or to the end of the reply if there is none.
     *
     * @throws ProtocolException if the reply is not XML
     */
    static ElementText open(Reply reply, Wanted wanted) throws IOException {
        try {
            ElementText text = new ElementText(XmlInput.open(reply.stream()), reply.operation(), wanted);
            text.advance();
            return text;
        } catch (XMLStreamException e) {
            throw notXml(reply.operation(), e);
        }
    }

    /** Tells whether the reply holds what was looked for, if only as an empty element. */
    boolean isFound() {
        return found;
    }

    /** Returns the errors and warnings so far: all of them once the text was read to its end. */
    List<RpcError> messages() {
        return List.copyOf(messages);
    }

    /** Returns how what the device says elsewhere in the reply begins, secrets masked; often empty. */
    String aside() {
        return SecretMask.mask(aside.toString().strip().replaceAll("\\s+", " "));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == ready.length()) {
            try {
                advance();
            } catch (XMLStreamException e) {
                throw notXml(operation, e);
            }
        }
        int count = Math.min(length, ready.length() - position);
        ready.getChars(position, position + count, target, offset);
        position += count;
        return count == 0 ? -1 : count;
    }

    /** Reads to the end of the reply, for the messages in it. */
    void finish() throws IOException {
        transferTo(Writer.nullWriter());
    }

    /** Does nothing: what is left of a reply is skipped by the session. */
    @Override
    public void close() {}

    /** Makes some characters ready; none at the end of the reply. */
    private void advance() throws XMLStreamException {
        ready = "";
        position = 0;
        while (ready.isEmpty() && xml.hasNext()) {
            switch (XmlInput.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                default -> {}
            }
        }
    }

    private void start() throws XMLStreamException {
        if (depth > 0) {
            depth++;
            ready = wanted.asXml() ? startTag() : "";
        } else if (RpcError.isAt(xml)) {
            RpcError message = RpcError.read(xml);
            if (messages.size() < MAX_MESSAGES) {
                messages.add(message);
            }
        } else {
            String name = xml.getLocalName();
            found |= name.equals(wanted.holder()) || name.equals(wanted.element());
            if (name.equals(wanted.element())) {
                depth = 1;
                ready = wanted.asXml() ? startTag() : "";
            }
        }
    }

    private void end() {
        if (depth > 0) {
            depth--;
            ready = wanted.asXml() ? "</" + xml.getLocalName() + ">" : "";
        }
    }

    private void characters() {
        if (depth > 0) {
            ready = wanted.asXml() ? XmlWriter.escaped(xml.getText()) : xml.getText();
        } else if (aside.length() < MAX_ASIDE) {
            aside.append(xml.getText(), 0, Math.min(xml.getTextLength(), MAX_ASIDE - aside.length()));
        }
    }

    private String startTag() {
        StringBuilder tag = new StringBuilder("<").append(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!"junos".equals(xml.getAttributePrefix(i))) {
                tag.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
                tag.append(XmlWriter.escaped(xml.getAttributeValue(i))).append('"');
            }
        }
        return tag.append('>').toString();
    }

    private static ProtocolException notXml(String operation, XMLStreamException cause) {
        return new ProtocolException(
                "The reply to " + operation + " is not XML: " + XmlInput.place(cause),
                "The state of the device is not known: look at it before going on",
                cause);
    }
}
