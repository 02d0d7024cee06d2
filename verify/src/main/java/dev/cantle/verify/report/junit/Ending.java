package dev.cantle.verify.report.junit;

/** How a test case ended. */
public sealed interface Ending {

    /** It holds. */
    record Passed() implements Ending {}

    /**
     * It does not hold.
     *
     * @param type what it is about, in a word or two
     * @param message in one line
     * @param text in as many as it takes; may be empty
     */
    record Failed(String type, String message, String text) implements Ending {}

    /**
     * Nobody knows whether it holds.
     *
     * @param type what it is about, in a word or two
     * @param message in one line
     * @param text in as many as it takes; may be empty
     */
    record Broken(String type, String message, String text) implements Ending {}

    /**
     * Nobody looked.
     *
     * @param message why
     */
    record Skipped(String message) implements Ending {}
}
