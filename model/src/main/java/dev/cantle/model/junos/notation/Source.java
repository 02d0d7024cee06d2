package dev.cantle.model.junos.notation;

import dev.cantle.model.Place;

/**
 * A text with its name.
 *
 * @param text the text
 * @param name the file as the user names it
 * @param firstLine the number of its first line
 */
record Source(String text, String name, int firstLine) {

    Source {
        if (text.length() > Notation.MAX_CHARACTERS) {
            throw new NotationException(
                    Place.of(name),
                    "The text has " + text.length() + " characters, more than " + Notation.MAX_CHARACTERS,
                    "read a part of the configuration");
        }
    }

    /** The place of a character, counted when it is asked for. */
    Place place(int offset) {
        int line = firstLine;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(name, line, text.codePointCount(start, Math.min(offset, text.length())) + 1);
    }

    /** The lines of characters that are asked for in their order, counted in one pass. */
    Lines lines() {
        return new Lines(this);
    }

    /** Counts lines. */
    static final class Lines {

        private final Source source;
        private int line;
        private int next;

        private Lines(Source source) {
            this.source = source;
            this.line = source.firstLine;
            this.next = source.text.indexOf('\n');
        }

        /** The line of a character, which is not before the last one asked for. */
        int of(int offset) {
            while (next >= 0 && next < offset) {
                line++;
                next = source.text.indexOf('\n', next + 1);
            }
            return line;
        }
    }

    NotationException error(int offset, String problem, String fix) {
        return new NotationException(place(offset), problem, fix);
    }
}
