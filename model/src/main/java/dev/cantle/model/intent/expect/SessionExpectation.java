package dev.cantle.model.intent.expect;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is expected of the BGP sessions of a circuit.
 *
 * @param uptime how long they have been up at least; zero for no demand
 * @param counts how many of what
 */
public record SessionExpectation(Duration uptime, Map<Count, Amount> counts) {

    /** What is counted of a session. */
    public enum Count {
        /** Routes of it that are in use. */
        ACTIVE("active"),
        /** Routes that the far end announces. */
        RECEIVED("received"),
        /** Those of them that the import policy lets in. */
        ACCEPTED("accepted"),
        /** Those of them that it does not let in. */
        HIDDEN("hidden"),
        /** How often the session has left Established, ever. */
        FLAPS("flaps"),
        /** The same since before the change; without a change there is no before, and nothing is judged. */
        FLAPS_SINCE_BEFORE("flapsSinceBefore");

        private final String key;

        Count(String key) {
            this.key = key;
        }

        /** The key in a slice file. */
        public String key() {
            return key;
        }
    }

    public SessionExpectation {
        counts = Map.copyOf(new TreeMap<>(counts));
    }

    /** Nothing in particular. */
    public static SessionExpectation none() {
        return new SessionExpectation(Duration.ZERO, Map.of());
    }

    /** Whether nothing is expected. */
    public boolean isEmpty() {
        return uptime.isZero() && counts.isEmpty();
    }
}
