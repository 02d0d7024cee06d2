package dev.cantle.model.junos.schema;

import java.util.Arrays;
import java.util.List;

/**
 * One word of a line in curly or set notation, or of a path.
 *
 * @param text the word without quotes
 * @param bracketed whether it stood in square brackets
 */
public record Word(String text, boolean bracketed) {

    /** Words outside brackets. */
    public static List<Word> of(List<String> texts) {
        return texts.stream().map(t -> new Word(t, false)).toList();
    }

    /** Words outside brackets. */
    public static List<Word> of(String... texts) {
        return of(Arrays.asList(texts));
    }
}
