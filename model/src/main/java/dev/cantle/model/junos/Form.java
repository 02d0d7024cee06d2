package dev.cantle.model.junos;

/**
 * How a statement that no schema describes was written, so that it can be written so again. It says nothing of what
 * the statement means, and two statements that differ in it only are equal.
 */
public enum Form {
    /** Words, and a block if there are children. */
    PLAIN,
    /** The arguments stand in square brackets. */
    BRACKETS,
    /** The children follow on the same line. */
    ONE_LINE,
    /** The argument is the key of a list entry: XML writes it as {@code <name>}. */
    KEYED
}
