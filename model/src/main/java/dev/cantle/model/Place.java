package dev.cantle.model;

import java.util.Comparator;

/**
 * Where in a file something stands. Lines and columns count from 1, columns in characters.
 *
 * @param file the file as the user names it, relative to the workspace
 * @param line the line, 1 or more, or 0 when only the file is known
 * @param column the column, 1 or more, or 0 when only the line is known
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("A place counts from 1: " + file + ":" + line + ":" + column);
        }
    }

    /** The place of a whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** By file, then as one reads. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Prints {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
