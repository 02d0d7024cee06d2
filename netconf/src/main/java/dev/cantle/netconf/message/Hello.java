package dev.cantle.netconf.message;

import dev.cantle.netconf.xml.XmlInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How a peer introduces itself (RFC 6241 §8.1).
 *
 * @param capabilities what it can do
 * @param sessionId the number of the session, 1 to 4294967295; 0 if the peer gave none
 */
public record Hello(Capabilities capabilities, long sessionId) {

    private static final int MAX_TEXT = 10_000;
    private static final int MAX_CAPABILITIES = 10_000;

    /** Returns the number of the session, if the peer gave one. */
    public OptionalLong session() {
        return sessionId == 0 ? OptionalLong.empty() : OptionalLong.of(sessionId);
    }

    /** Returns our own hello, which offers both framings. */
    static byte[] ours() {
        XmlWriter xml = new XmlWriter();
        xml.start("hello", "xmlns", Rpc.BASE_NAMESPACE).start("capabilities");
        xml.element("capability", "urn:ietf:params:netconf:base:1.0");
        xml.element("capability", "urn:ietf:params:netconf:base:1.1");
        return xml.end().end().bytes();
    }

    /**
     * Reads a peer's hello by local names. Comments before it are skipped: Junos greets with some.
     *
     * @throws XMLStreamException if it is not XML or not a hello
     */
    static Hello read(InputStream message) throws XMLStreamException, IOException {
        XMLStreamReader xml = XmlInput.open(message);
        List<Capability> capabilities = new ArrayList<>();
        long sessionId = 0;
        boolean hello = false;
        while (xml.hasNext()) {
            if (XmlInput.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (!hello && !name.equals("hello")) {
                throw new XMLStreamException("<hello> was expected, found <" + name + ">", xml.getLocation());
            }
            hello = true;
            if (name.equals("capability")) {
                capabilities.add(new Capability(XmlInput.text(xml, MAX_TEXT)));
            } else if (name.equals("session-id")) {
                sessionId = sessionId(XmlInput.text(xml, MAX_TEXT));
            }
            if (capabilities.size() > MAX_CAPABILITIES) {
                throw new XMLStreamException("More than " + MAX_CAPABILITIES + " capabilities", xml.getLocation());
            }
        }
        return new Hello(new Capabilities(capabilities), sessionId);
    }

    private static long sessionId(String text) throws XMLStreamException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("The session-id is not a number: " + text, e);
        }
    }
}
