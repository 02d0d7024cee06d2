package dev.cantle.templates.part;

import dev.cantle.model.Place;

/**
 * A template part: what writes one hierarchy of the configuration.
 *
 * @param name the name of its file without a folder: {@code bgp.ftl}
 * @param file the file as the user names it, for problems
 * @param source its text
 */
public record Part(String name, String file, String source) {

    // What a record makes of these by itself is slow until it is compiled well, and each slice asks for each part.
    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part that
                && name.equals(that.name)
                && file.equals(that.file)
                && source.equals(that.source);
    }

    /** The place of a character of its text, counted from 0. */
    public Place place(int index) {
        return placeIn(file, source, index);
    }

    /** The place of a character of a text. */
    public static Place placeIn(String file, String text, int index) {
        String before = text.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, index - before.lastIndexOf('\n'));
    }
}
