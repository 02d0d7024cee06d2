package dev.cantle.verify.reading.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one element after the other. Nearly all hold one text and nothing else, which becomes a string
 * straight from the parser's characters, without its padding. One reader, one thread.
 */
final class LeafText {

    private final LocalNames cursor;
    private final SharedText shared = new SharedText();
    private final StringBuilder pieces = new StringBuilder();

    LeafText(LocalNames cursor) {
        this.cursor = cursor;
    }

    /** The text of the element, and of its children, trimmed; null if there is none. The cursor is left at its end. */
    @Nullable
    String read(boolean share) throws XMLStreamException {
        int outside = cursor.depth() - 1;
        int event = cursor.next();
        if (event == XMLStreamReader.END_ELEMENT) {
            return null;
        }
        pieces.setLength(0);
        if (isText(event)) {
            String first = first(share);
            event = cursor.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                return first.isEmpty() ? null : first;
            }
            if (pieces.isEmpty()) {
                pieces.append(first);
            }
        }
        rest(event, outside);
        return Leaf.text(pieces.toString());
    }

    /** The text of the element, and of its children, as it stands there. The cursor is left at its end. */
    String raw() throws XMLStreamException {
        int outside = cursor.depth() - 1;
        pieces.setLength(0);
        rest(cursor.next(), outside);
        return pieces.toString();
    }

    /** The first piece trimmed. If anything was trimmed, all of it is kept: the white space may be inside the text. */
    private String first(boolean share) {
        char[] characters = cursor.getTextCharacters();
        int start = cursor.getTextStart();
        int end = start + cursor.getTextLength();
        int from = start;
        int to = end;
        while (from < to && characters[from] <= ' ') {
            from++;
        }
        while (from < to && characters[to - 1] <= ' ') {
            to--;
        }
        if (from > start || to < end) {
            pieces.append(characters, start, end - start);
        }
        return share ? shared.of(characters, from, to) : new String(characters, from, to - from);
    }

    private void rest(int firstEvent, int outside) throws XMLStreamException {
        int event = firstEvent;
        while (cursor.depth() > outside) {
            if (isText(event)) {
                collect(pieces);
            }
            event = cursor.next();
        }
    }

    /** Appends the text that the cursor stands at. */
    void collect(StringBuilder text) throws XMLStreamException {
        int length = cursor.getTextLength();
        if (text.length() + length > GuardedInput.LONGEST_STRETCH) {
            throw new XMLStreamException("a text is too long for a reply", cursor.getLocation());
        }
        text.append(cursor.getTextCharacters(), cursor.getTextStart(), length);
    }

    static boolean isText(int event) {
        return event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA || event == XMLStreamReader.SPACE;
    }
}
