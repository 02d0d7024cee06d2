package dev.cantle.verify.report;

import java.time.Duration;
import java.time.Instant;

/**
 * A stage of a run: {@code connect}, {@code lock}, {@code commit confirmed}.
 *
 * @param name its name
 * @param state how it ended
 * @param startedAt when it began
 * @param took how long it took
 * @param remark what came of it, or why it failed; may be empty
 */
public record Stage(String name, State state, Instant startedAt, Duration took, String remark) {

    /** How a stage ended. */
    public enum State {
        /** It did what it should. */
        DONE("done"),
        /** It could not. */
        FAILED("failed"),
        /** It was not needed. */
        SKIPPED("skipped");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word in reports. */
        public String word() {
            return word;
        }
    }

    public Stage {
        if (name.isBlank() || took.isNegative()) {
            throw new IllegalArgumentException("A stage has a name, and ends after it began");
        }
        remark = SecretMask.mask(remark);
    }
}
