package dev.cantle.cli.explain;

/**
 * A part of an example: some lines of one file.
 *
 * @param kind whether it shows a breach
 * @param language {@code yaml} for a file of the workspace, {@code sh} for variables that hold secrets
 * @param file the file of the workspace that the lines stand in; empty for variables
 * @param whole whether the lines are all of the file
 * @param text the lines
 */
record Example(Kind kind, String language, String file, boolean whole, String text) {

    /** What an example is for. */
    enum Kind {
        BREAKS("breaks"),
        PASSES("passes");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The slice that most examples are lines of. */
    static final String SLICE = "inventory/slices/blue.yaml";

    /** Reads what stands behind the fence: {@code yaml breaks [FILE] [whole]}. */
    static Example of(String fence, String text) {
        String[] words = fence.strip().split(" +", -1);
        Kind kind = words.length > 1 && words[1].equals(Kind.PASSES.word) ? Kind.PASSES : Kind.BREAKS;
        boolean whole = words[words.length - 1].equals("whole");
        boolean named = words.length > (whole ? 3 : 2);
        String file = words[0].equals("sh") ? "" : SLICE;
        return new Example(kind, words[0], named ? words[2] : file, whole, text);
    }
}
