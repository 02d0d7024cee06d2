package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.List;

/**
 * What a circuit receives: exact prefixes and ranges alike. Rules look at the prefixes first, which are at hand; a match
 * has words, which are needed where something is wrong.
 */
final class Received {

    private Received() {}

    static List<PrefixMatch> of(Circuit circuit) {
        List<PrefixMatch> all = new ArrayList<>();
        for (Prefix prefix : circuit.link().receive()) {
            all.add(PrefixMatch.exactly(prefix));
        }
        all.addAll(circuit.link().passing().ranges());
        return all;
    }

    /** The prefixes, and of each range the one that it lies in. */
    static List<Prefix> prefixes(Circuit circuit) {
        List<PrefixMatch> ranges = circuit.link().passing().ranges();
        if (ranges.isEmpty()) {
            return circuit.link().receive();
        }
        List<Prefix> all = new ArrayList<>(circuit.link().receive());
        for (PrefixMatch range : ranges) {
            all.add(range.prefix());
        }
        return all;
    }

    /** Whether one of the prefixes, but for a default route, shares an address with another one. */
    static boolean meets(Circuit circuit, Prefix other) {
        for (Prefix prefix : prefixes(circuit)) {
            if (!prefix.isDefaultRoute() && prefix.overlaps(other)) {
                return true;
            }
        }
        return false;
    }
}
