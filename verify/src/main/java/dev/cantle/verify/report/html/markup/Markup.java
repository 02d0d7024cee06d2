package dev.cantle.verify.report.html.markup;

import dev.cantle.verify.report.Plain;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and SVG. Every text and every attribute value passes through here and is escaped; there is no way to
 * write markup as text, so that no description can become a script.
 */
public final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    public Markup start(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Writes an element that has no end, such as {@code meta}. */
    public Markup single(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(Plain.line(attributes[i + 1]));
            out.append('"');
        }
        out.append('>');
    }

    /** Closes the element that was opened last. */
    public Markup end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes as many elements. */
    public Markup end(int count) {
        for (int i = 0; i < count; i++) {
            end();
        }
        return this;
    }

    /** Writes text. */
    public Markup text(String text) {
        escape(Plain.lines(text));
        return this;
    }

    /** Writes an element with nothing but text in it. */
    public Markup element(String element, String text, String... attributes) {
        return start(element, attributes).text(text).end();
    }

    /** Begins a new line of the source, for people who read it. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** Writes a style sheet or script, which is Cantle's own and holds nothing from outside. */
    public Markup own(String element, String text) {
        out.append('<')
                .append(element)
                .append('>')
                .append(text)
                .append("</")
                .append(element)
                .append('>');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(character);
            }
        }
    }

    /** What was written. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element " + open.peek() + " is not closed");
        }
        return out.toString();
    }
}
