package dev.cantle.simulator.routing.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The NOTIFICATIONs that a session has exchanged (RFC 4271 §4.5). Guarded by the routing engine. */
final class Notifications {

    /** The OPEN was refused: another AS number than expected, above all. */
    static final String OPEN = "Open Message Error";
    /** The peer fell silent. */
    static final String HOLD = "Hold Timer Expired Error";
    /** Ended on purpose: shutdown, reset, too many prefixes, a lost BFD session (RFC 4486, RFC 8538). */
    static final String CEASE = "Cease";

    private final Map<String, int[]> counts = new TreeMap<>();
    private String lastSent = "None";

    void sent(String name) {
        lastSent = name;
        counts.computeIfAbsent(name, unused -> new int[2])[0]++;
    }

    /** What the peer sends is counted; what Junos calls the last error is our own. */
    void received(String name) {
        counts.computeIfAbsent(name, unused -> new int[2])[1]++;
    }

    String lastSent() {
        return lastSent;
    }

    List<PeerError> all() {
        List<PeerError> all = new ArrayList<>();
        counts.forEach((name, count) -> all.add(new PeerError(name, count[0], count[1])));
        return all;
    }
}
