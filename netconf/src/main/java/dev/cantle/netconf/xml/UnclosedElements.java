package dev.cantle.netconf.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Closes what Junos forgets to close. Chassis clusters from 12.1X46 to 25.4R1 answer a commit with a
 * {@code routing-engine} that never ends, so that the reply is not XML although all of it is there. Editing the text
 * with patterns, as other clients do, breaks the replies that are sound; this follows the tags as they stream by and
 * adds an end tag only where an outer element ends, or the next routing engine begins, around one that is still open.
 */
public final class UnclosedElements extends InputStream {

    private static final Set<String> FORGOTTEN = Set.of("routing-engine", "commit-results");
    private static final int MAX_MARKUP = 64 << 10;

    private final InputStream in;
    private final Deque<String> open = new ArrayDeque<>();
    /** The bytes of one tag, one character each: names are compared, nothing is decoded. */
    private final StringBuilder markup = new StringBuilder();

    private byte[] ready = new byte[0];
    private int position;

    /** Begins at the beginning of a message. */
    public UnclosedElements(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == ready.length) {
            int next = in.read();
            if (next < 0) {
                return -1;
            }
            ready = next == '<' ? readMarkup() : new byte[] {(byte) next};
            position = 0;
        }
        int count = Math.min(length, ready.length - position);
        System.arraycopy(ready, position, bytes, offset, count);
        position += count;
        return count;
    }

    private byte[] readMarkup() throws IOException {
        markup.setLength(0);
        markup.append('<');
        int next = 0;
        int quote = 0;
        while (next >= 0 && markup.length() < MAX_MARKUP) {
            next = in.read();
            if (next < 0) {
                break;
            }
            markup.append((char) next);
            if (quote != 0) {
                quote = next == quote ? 0 : quote;
            } else if (isTag() && (next == '"' || next == '\'')) {
                quote = next;
            } else if (next == '>' && isComplete()) {
                break;
            }
        }
        return withForgottenEnds(markup.toString());
    }

    private boolean isTag() {
        return !startsWith("<!") && !startsWith("<?");
    }

    private boolean isComplete() {
        if (startsWith("<!--")) {
            return markup.length() >= 7 && endsWith("-->");
        }
        if (startsWith("<![CDATA[")) {
            return endsWith("]]>");
        }
        return !startsWith("<?") || endsWith("?>");
    }

    private boolean startsWith(String text) {
        return markup.length() >= text.length() && text.contentEquals(markup.subSequence(0, text.length()));
    }

    private boolean endsWith(String text) {
        int start = markup.length() - text.length();
        return start >= 0 && markup.indexOf(text, start) == start;
    }

    private byte[] withForgottenEnds(String tag) {
        StringBuilder all = new StringBuilder();
        if (tag.startsWith("</")) {
            all.append(endsBefore(name(tag, 2)));
        } else if (tag.length() > 1 && Character.isLetter(tag.charAt(1))) {
            String name = name(tag, 1);
            if (localName(name).equals("routing-engine") && name.equals(open.peek())) {
                all.append("</").append(open.pop()).append('>');
            }
            if (!tag.endsWith("/>")) {
                open.push(name);
            }
        }
        return all.append(tag).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the end tags that are missing before the end of that element, and takes it off the stack. */
    private String endsBefore(String name) {
        StringBuilder ends = new StringBuilder();
        while (open.contains(name) && !name.equals(open.peek()) && FORGOTTEN.contains(localName(open.peek()))) {
            ends.append("</").append(open.pop()).append('>');
        }
        if (name.equals(open.peek())) {
            open.pop();
        }
        return ends.toString();
    }

    private static String name(String tag, int from) {
        int end = from;
        while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.substring(from, end);
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
