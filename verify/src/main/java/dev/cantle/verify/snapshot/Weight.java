package dev.cantle.verify.snapshot;

/** How much a difference matters, the worst first. */
public enum Weight {
    /** Something that worked works no more. */
    HARM("harm"),
    /** A part of a snapshot is missing, refused or broken, so that nobody knows. Never "the same". */
    UNKNOWN("unknown"),
    /** Something is different and none the worse for it, or the change means it. */
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
