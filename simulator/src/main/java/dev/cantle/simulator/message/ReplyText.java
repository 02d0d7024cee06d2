package dev.cantle.simulator.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The body of a reply while it is written: one element a line, as Junos sends it. For one thread. */
public final class ReplyText {

    /** What RFC 6241 defines of a reply. With {@code rfc-compliant}, Junos prefixes it, and nothing else. */
    private static final Set<String> RFC = Set.of(
            "hello",
            "capabilities",
            "capability",
            "session-id",
            "ok",
            "data",
            "rpc-error",
            "error-type",
            "error-tag",
            "error-severity",
            "error-path",
            "error-message",
            "error-info",
            "bad-element");

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean rfcCompliant;

    /** A body in Junos' own style. */
    public ReplyText() {
        this(false);
    }

    /** A body in Junos' own style, or in the one that {@code rfc-compliant} asks for. */
    public ReplyText(boolean rfcCompliant) {
        this.rfcCompliant = rfcCompliant;
    }

    /** Whether what RFC 6241 defines is prefixed. */
    public boolean rfcCompliant() {
        return rfcCompliant;
    }

    private String named(String name) {
        return rfcCompliant && RFC.contains(name) ? "nc:" + name : name;
    }

    /** Opens an element. {@code attributes} is what follows its name, such as {@code junos:style="brief"}. */
    public ReplyText open(String name, String... attributes) {
        xml.append('<').append(named(name));
        for (String attribute : attributes) {
            xml.append(' ').append(attribute);
        }
        xml.append(">\n");
        open.push(named(name));
        return this;
    }

    /** Closes the element opened last. */
    public ReplyText close() {
        xml.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element with text. */
    public ReplyText leaf(String name, Object value) {
        return leaf(name, "", value);
    }

    /** An element with an attribute and text. */
    public ReplyText leaf(String name, String attribute, Object value) {
        xml.append('<').append(named(name));
        if (!attribute.isEmpty()) {
            xml.append(' ').append(attribute);
        }
        xml.append('>')
                .append(XmlText.escaped(value.toString()))
                .append("</")
                .append(named(name))
                .append(">\n");
        return this;
    }

    /** An element whose text stands on a line of its own, as the daemons beside rpd write it. */
    public ReplyText lines(String name, Object value) {
        return leaf(name, "\n" + value + "\n");
    }

    /** An element without content. */
    public ReplyText flag(String name) {
        xml.append('<').append(named(name)).append("/>\n");
        return this;
    }

    /** XML that is ready. */
    public ReplyText raw(String ready) {
        xml.append(ready);
        return this;
    }

    /** Writes an error or warning as Junos does. */
    public ReplyText error(RpcError error) {
        open("rpc-error");
        if (!error.type().isEmpty()) {
            leaf("error-type", error.type());
        }
        if (!error.tag().isEmpty()) {
            leaf("error-tag", error.tag());
        }
        leaf("error-severity", error.severity());
        if (!error.path().isEmpty()) {
            leaf("error-path", error.path());
        }
        lines("error-message", error.message());
        if (!error.badElement().isEmpty() || !error.info().isEmpty()) {
            open("error-info");
            if (!error.badElement().isEmpty()) {
                leaf("bad-element", error.badElement());
            }
            raw(error.info());
            close();
        }
        return close();
    }

    /** Writes a warning, unless the reply is of the style that leaves warnings of what succeeded out. */
    public ReplyText warning(RpcError warning) {
        return rfcCompliant ? this : error(warning);
    }

    /** Text between elements. */
    public ReplyText text(String bare) {
        xml.append(XmlText.escaped(bare));
        return this;
    }

    /** What was written. */
    public String text() {
        return xml.toString();
    }
}
