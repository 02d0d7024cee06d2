package dev.cantle.verify.snapshot;

/** How much a difference matters. */
public enum Weight {
    /** Something that worked works no more. */
    HARM("harm"),
    /** Something is different and none the worse for it. */
    CHANGE("change"),
    /** A difference that the tolerances allow. */
    TOLERATED("tolerated");

    private final String word;

    Weight(String word) {
        this.word = word;
    }

    /** The word in reports. */
    public String word() {
        return word;
    }
}
