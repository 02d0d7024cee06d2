package dev.cantle.verify.exhibit;

import dev.cantle.verify.report.Exhibits;

/** Text that grows to the length of an exhibit and no further. */
final class Fragment {

    private static final int ENOUGH = Exhibits.LONGEST + 500;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private int depth;

    /** Whether more would not be shown. */
    boolean isFull() {
        return text.length() >= ENOUGH;
    }

    /** Adds text as it is. */
    void add(String more) {
        int room = Math.max(0, ENOUGH - text.length());
        text.append(more, 0, Math.min(room, more.length()));
    }

    /** Begins an element. */
    void start(String name) {
        flush();
        if (!isFull()) {
            indent(open);
            open.append('<').append(name).append('>');
        }
        depth++;
    }

    /** Text between the elements of the one that is open. */
    void text(String words) {
        if (!words.isEmpty() && !isFull()) {
            flush();
            indent(text);
            escaped(words);
            text.append('\n');
        }
    }

    /**
     * Ends the element.
     *
     * @param words its text, if it has no elements
     */
    void end(String name, String words) {
        depth--;
        if (isFull()) {
            open.setLength(0);
        } else if (open.isEmpty()) {
            text(words);
            indent(text);
            add("</" + name + ">\n");
        } else if (words.isEmpty()) {
            open.setLength(open.length() - 1);
            add(open + "/>\n");
            open.setLength(0);
        } else {
            add(open.toString());
            open.setLength(0);
            escaped(words);
            add("</" + name + ">\n");
        }
    }

    private void flush() {
        if (!open.isEmpty()) {
            add(open + "\n");
            open.setLength(0);
        }
    }

    private void indent(StringBuilder to) {
        to.append("  ".repeat(depth));
    }

    private void escaped(String words) {
        String shown = words.length() > ENOUGH ? words.substring(0, ENOUGH) : words;
        add(shown.replace("&", "&amp;").replace("<", "&lt;"));
    }

    @Override
    public String toString() {
        return open.isEmpty() ? text.toString() : text + open.toString();
    }
}
