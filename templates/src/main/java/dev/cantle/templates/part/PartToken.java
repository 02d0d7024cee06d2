package dev.cantle.templates.part;

/**
 * A piece of a template part.
 *
 * @param kind what it is
 * @param begin where in the part it begins, counted from 0
 * @param text the piece
 */
public record PartToken(Kind kind, int begin, String text) {

    /** What the language of parts consists of. */
    public enum Kind {
        /** A comment, which is not rendered. */
        COMMENT,
        /** {@code <#list …>}, {@code <#if …>}, {@code <#elseif …>}, {@code <#else>} and their ends. */
        TAG,
        /** A value: {@code ${unit.number}}. */
        VALUE,
        /** Text in quotes that the author of the part wrote. */
        QUOTED,
        /** Any other text. */
        PLAIN
    }

    /** Where it ends, exclusive. */
    public int end() {
        return begin + text.length();
    }
}
