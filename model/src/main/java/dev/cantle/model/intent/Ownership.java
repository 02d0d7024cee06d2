package dev.cantle.model.intent;

/** What of the logical system belongs to the slice. */
public enum Ownership {
    /** All of it: statements that the slice does not render are removed. */
    EXCLUSIVE,
    /** Only the statements that the slice renders. */
    SHARED
}
