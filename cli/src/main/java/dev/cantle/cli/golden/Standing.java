package dev.cantle.cli.golden;

import java.nio.file.Path;
import java.util.List;

/**
 * How a file of the {@code golden/} folder stands to what rendering gives.
 *
 * @param path the file, relative to the workspace
 * @param word what is so, or was done
 * @param difference the unified diff of a file that differs, where it was asked for, else empty
 */
public record Standing(Path path, Word word, List<String> difference) {

    /** What a file is, or what was done to it. */
    public enum Word {
        /** It is what rendering gives, and was not touched. */
        CURRENT("current"),
        /** It is not what rendering gives, and was not touched either. */
        DIFFERS("differs"),
        /** It was written. */
        WRITTEN("written"),
        /** It was deleted, as its slice is gone. */
        DELETED("deleted");

        private final String word;

        Word(String word) {
            this.word = word;
        }

        /** The word that a line of {@code cantle render} begins with. */
        public String word() {
            return word;
        }
    }

    public Standing {
        difference = List.copyOf(difference);
    }

    /** Whether the file is not, or was not, what rendering gives. */
    public boolean differs() {
        return word != Word.CURRENT;
    }
}
