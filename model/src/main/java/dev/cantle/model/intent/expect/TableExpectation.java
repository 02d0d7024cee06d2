package dev.cantle.model.intent.expect;

import dev.cantle.model.value.IpFamily;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is expected of a routing table of the slice.
 *
 * @param family whose table: {@code INSTANCE.inet.0} or {@code INSTANCE.inet6.0}
 * @param counts how many of what
 */
public record TableExpectation(IpFamily family, Map<Count, Amount> counts) {

    /** What is counted of a table. The first three are BGP's, as {@code show bgp summary} gives them. */
    public enum Count {
        /** BGP routes in use. */
        ACTIVE("active"),
        /** BGP routes received. */
        RECEIVED("received"),
        /** BGP routes that import policies let in. */
        ACCEPTED("accepted"),
        /** Destinations of any protocol, as {@code show route} gives them. */
        DESTINATIONS("destinations"),
        /** Routes of any protocol that are kept from use. */
        HIDDEN("hidden");

        private final String key;

        Count(String key) {
            this.key = key;
        }

        /** The key in a slice file. */
        public String key() {
            return key;
        }
    }

    public TableExpectation {
        counts = Map.copyOf(new TreeMap<>(counts));
    }
}
