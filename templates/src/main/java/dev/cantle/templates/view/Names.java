package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.value.Community;

/**
 * The names of what a circuit's configuration consists of. A circuit's name has at most 48 characters, so that none of
 * these passes the 64 that the strictest of Junos' names may have.
 */
final class Names {

    private Names() {}

    static String group(Circuit circuit) {
        return circuit.name();
    }

    static String importPolicy(Circuit circuit) {
        return circuit.name().concat("-import");
    }

    static String exportPolicy(Circuit circuit) {
        return circuit.name().concat("-export");
    }

    /** The prefixes that the far end must announce. */
    static String received(Circuit circuit) {
        return circuit.name().concat("-in");
    }

    /** The prefixes that we announce, where they are not all that the others receive. */
    static String announced(Circuit circuit) {
        return circuit.name().concat("-out");
    }

    /** The slice's own aggregates that we announce. */
    static String announcedAggregates(Circuit circuit) {
        return circuit.name().concat("-out-aggregate");
    }

    /** The slice's own static routes that we announce. */
    static String announcedStatics(Circuit circuit) {
        return circuit.name().concat("-out-static");
    }

    /** What is added to the routes that we accept. */
    static String tags(Circuit circuit) {
        return circuit.name().concat("-tags");
    }

    /** A community that routes must carry to be accepted: one of them is enough, so that each has a name. */
    static String wanted(Circuit circuit, Community community) {
        return circuit.name() + "-" + community.asn() + "-" + community.value();
    }

    /** The communities of the routes that we announce. */
    static String communities(Circuit circuit) {
        return circuit.name().concat("-communities");
    }
}
