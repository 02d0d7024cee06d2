package dev.cantle.simulator.routing;

import dev.cantle.model.value.Prefix;
import java.time.Instant;

/**
 * A route of a table.
 *
 * @param destination where to
 * @param protocol {@code BGP}, {@code Direct} or {@code Local}
 * @param preference Junos' preference of the protocol
 * @param localPreference the local preference; 0 but for BGP
 * @param asPath the AS path, empty but for BGP
 * @param learnedFrom the address of the peer, empty but for BGP
 * @param via the outgoing interface
 * @param since since when it is there
 * @param hidden whether the import policy rejected it
 */
public record Route(
        Prefix destination,
        String protocol,
        int preference,
        long localPreference,
        String asPath,
        String learnedFrom,
        String via,
        Instant since,
        boolean hidden) {

    Route judged(Verdict verdict) {
        return new Route(
                destination,
                protocol,
                preference,
                verdict.localPreference(),
                asPath,
                learnedFrom,
                via,
                since,
                !verdict.accepted());
    }

    /** Whether it comes from a BGP peer. */
    public boolean fromBgp() {
        return protocol.equals("BGP");
    }
}
