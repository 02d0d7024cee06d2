package dev.cantle.netconf.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a request as XML. Every text and attribute value is escaped, so none can break out of its place, and
 * {@code ]]>} never appears; characters that XML 1.0 cannot carry are refused. Element and attribute names come from
 * code, not from users.
 */
public final class XmlWriter {

    private final StringBuilder out = new StringBuilder(256);
    private final Deque<String> open = new ArrayDeque<>();

    XmlWriter() {}

    /** The element of an operation as text, as it stands in the request. */
    public static String textOf(Rpc rpc) {
        XmlWriter xml = new XmlWriter();
        rpc.writeTo(xml);
        return xml.out.toString();
    }

    /** Opens an element; the attributes are pairs of name and value. */
    public XmlWriter start(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Writes text into the open element. */
    public XmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** Closes the element that was opened last. */
    public XmlWriter end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element without content; the attributes are pairs of name and value. */
    public XmlWriter empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element that holds a text. */
    public XmlWriter element(String name, String text) {
        return start(name).text(text).end();
    }

    /** Writes an element that holds a text, or nothing at all if the text is empty. */
    public XmlWriter optional(String name, String text) {
        return text.isEmpty() ? this : element(name, text);
    }

    /**
     * Writes a whole document, without its declaration and comments, into the open element.
     *
     * @throws IllegalArgumentException if it is not well-formed, or has another root
     */
    public XmlWriter copy(String document, String root) {
        new XmlCopy(this).copy(document, root);
        return this;
    }

    /**
     * Finds out whether a document could be copied.
     *
     * @throws IllegalArgumentException if it is not well-formed, or has another root
     */
    public static void check(String document, String root) {
        new XmlWriter().copy(document, root);
    }

    /**
     * Finds out whether XML can carry a text.
     *
     * @throws IllegalArgumentException if it holds a character that it cannot
     */
    public static void checkText(String text) {
        new XmlWriter().text(text);
    }

    /**
     * Returns a text as it stands in XML.
     *
     * @throws IllegalArgumentException if it holds a character that XML cannot carry
     */
    public static String escaped(String text) {
        return new XmlWriter().text(text).out.toString();
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Element " + open.peek() + " was not closed");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String name, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("Attributes come in pairs of name and value");
        }
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\r' -> out.append("&#13;");
            default -> {
                if (!isXml(character)) {
                    throw new IllegalArgumentException("Character U+%04X cannot be sent in XML".formatted(character));
                }
                out.appendCodePoint(character);
            }
        }
    }

    /** Tells whether XML 1.0 §2.2 allows the character. */
    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
