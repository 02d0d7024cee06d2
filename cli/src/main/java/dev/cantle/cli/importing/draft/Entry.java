package dev.cantle.cli.importing.draft;

/**
 * A key of a draft and its value.
 *
 * @param serial what tells it from others with the same content
 * @param key the key
 * @param value what is known: a text, a number, a truth value, a list of texts, a draft, or a list of drafts; the empty
 *     text where it is missing
 * @param standIn what a trial takes where the value is missing or refused, of the same kinds; the empty text for
 *     nothing
 * @param comment what stands behind the value in the file, or empty
 * @param isMissing whether a person must fill the value in
 */
record Entry(int serial, String key, Object value, Object standIn, String comment, boolean isMissing) {

    /** The same with a comment. */
    Entry commented(String text) {
        return new Entry(serial, key, value, standIn, text, isMissing);
    }

    /** Whether there is something that a trial may take instead. */
    boolean hasStandIn() {
        return !standIn.equals("");
    }
}
