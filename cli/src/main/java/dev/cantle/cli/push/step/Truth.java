package dev.cantle.cli.push.step;

/**
 * What is true of the commit of a push, as the device itself tells it.
 *
 * @param state which of the states
 * @param detail how that shows, in words that follow a colon
 */
public record Truth(State state, String detail) {

    /** What may be true. */
    public enum State {
        /** Nothing of the push was ever committed. */
        NOT_COMMITTED("nothing was committed"),
        /** The change runs and waits to be confirmed. */
        PENDING("the confirmed commit waits to be confirmed"),
        /** The change runs for good. */
        CONFIRMED("the commit is confirmed"),
        /** The change was taken back; the slice runs what it ran before. */
        ROLLED_BACK("the change is rolled back"),
        /** Somebody has committed after the push; what the slice runs is theirs to say. */
        OVERTAKEN("somebody has committed since"),
        /** What the device says fits none of these. */
        UNCLEAR("the device does not tell");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in words. */
        public String words() {
            return words;
        }
    }

    /** The truth in a sentence. */
    public String words() {
        return detail.isEmpty() ? state.words() : state.words() + ": " + detail;
    }
}
