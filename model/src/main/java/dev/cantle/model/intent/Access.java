package dev.cantle.model.intent;

/** What a login on a device sees. */
public enum Access {
    /** The whole router: configuration is wrapped in {@code logical-systems NAME}, and RPCs name the logical system. */
    MASTER("master"),
    /** One logical system, as if it were a router: no wrapper, and RPCs name nothing. */
    LOGICAL_SYSTEM("logical-system");

    private final String word;

    Access(String word) {
        this.word = word;
    }

    /** The word in the inventory. */
    public String word() {
        return word;
    }
}
