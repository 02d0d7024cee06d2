package dev.cantle.verify.snapshot;

/** The part of a device's state that a difference is in. */
public enum Area {
    /** BGP sessions and the counts of their tables. */
    BGP("bgp"),
    /** The routes of the tables. */
    ROUTES("routes"),
    /** Ports and units. */
    INTERFACES("interfaces");

    private final String word;

    Area(String word) {
        this.word = word;
    }

    /** The word in reports. */
    public String word() {
        return word;
    }
}
