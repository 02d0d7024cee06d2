package dev.cantle.model.junos;

import java.util.Arrays;
import java.util.Optional;

/** What is said about a statement in front of it: {@code inactive:} in curly notation, an attribute in XML. */
public enum Mark {
    /** The statement stays in the configuration and has no effect. */
    INACTIVE("inactive"),
    /** A load takes an inactive mark off the statement. */
    ACTIVE("active"),
    /** A load replaces the statement whole. */
    REPLACE("replace"),
    /** A load deletes the statement. */
    DELETE("delete"),
    /** The statement may not be changed until the mark is taken off. */
    PROTECT("protect"),
    /** A load takes the protection off the statement. */
    UNPROTECT("unprotect");

    private final String word;

    Mark(String word) {
        this.word = word;
    }

    /** The word of the mark without its colon, which is also the name and the value of its XML attribute. */
    public String word() {
        return word;
    }

    /** The mark that a word without its colon names. */
    public static Optional<Mark> named(String word) {
        return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
    }
}
