package dev.cantle.simulator.message;

import java.util.ArrayDeque;
import java.util.Deque;

/** The body of a reply while it is written: one element a line, as Junos sends it. For one thread. */
public final class ReplyText {

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. {@code attributes} is what follows its name, such as {@code junos:style="brief"}. */
    public ReplyText open(String name, String... attributes) {
        xml.append('<').append(name);
        for (String attribute : attributes) {
            xml.append(' ').append(attribute);
        }
        xml.append(">\n");
        open.push(name);
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
        xml.append('<').append(name);
        if (!attribute.isEmpty()) {
            xml.append(' ').append(attribute);
        }
        xml.append('>')
                .append(XmlText.escaped(value.toString()))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** An element whose text stands on a line of its own, as the daemons beside rpd write it. */
    public ReplyText lines(String name, Object value) {
        return leaf(name, "\n" + value + "\n");
    }

    /** An element without content. */
    public ReplyText flag(String name) {
        xml.append('<').append(name).append("/>\n");
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
