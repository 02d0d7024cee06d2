package dev.cantle.templates.part;

import java.util.StringJoiner;

/**
 * The blanks at the beginning of a part's lines. They are for people and mean nothing to Junos: carried along, they
 * would be half of what is written for each slice and read back.
 */
public final class Indentation {

    private Indentation() {}

    /** The text without them, line by line. */
    public static String without(String source) {
        StringJoiner lines = new StringJoiner("\n");
        for (String line : source.split("\n", -1)) {
            lines.add(line.substring(width(line)));
        }
        return lines.toString();
    }

    /**
     * The column in the text of what stands at a column of the text without them.
     *
     * @param line counted from 1
     * @param column counted from 1
     */
    public static int column(String source, int line, int column) {
        String[] lines = source.split("\n", -1);
        return line < 1 || line > lines.length ? column : column + width(lines[line - 1]);
    }

    // A line with a tab stays as it is: FreeMarker counts a tab as the columns up to the next tab stop.
    private static int width(String line) {
        int width = 0;
        while (width < line.length() && line.charAt(width) == ' ') {
            width++;
        }
        return line.indexOf('\t') < 0 ? width : 0;
    }
}
