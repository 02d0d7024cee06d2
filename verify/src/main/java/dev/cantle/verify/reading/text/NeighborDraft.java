package dev.cantle.verify.reading.text;

import dev.cantle.model.Place;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.Rib;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A session while its lines are read. */
final class NeighborDraft {

    private static final int MOST = 256;

    final Place place;
    final String address;
    private final @Nullable Integer port;
    private final @Nullable Long peerAs;
    private final String localAddress;
    private final @Nullable Long localAs;
    private final Map<String, String> fields = new HashMap<>();
    private final List<Rib> ribs = new ArrayList<>();
    private final List<BgpNeighbor.Notification> errors = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();
    private @Nullable String table;
    private @Nullable String sendState;
    String state = "";
    boolean ended;

    @Nullable
    String type;

    @Nullable
    String flags;

    @Nullable
    String options;

    @Nullable
    String description;

    @Nullable
    String lastError;

    @Nullable
    String lastFlapEvent;

    @Nullable
    Long flaps;

    /** Begins with the line of the two ends. */
    NeighborDraft(Place place, Matcher ends) {
        this.place = place;
        String peer = ends.group(1);
        int plus = peer.lastIndexOf('+');
        this.address = plus < 0 ? peer : peer.substring(0, plus);
        String digits = peer.substring(plus + 1);
        this.port = plus >= 0 && digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) <= 65_535
                ? Integer.valueOf(digits)
                : null;
        this.peerAs = AsNumberText.parse(ends.group(2));
        String local = ends.group(3);
        int localPlus = local.lastIndexOf('+');
        this.localAddress = localPlus < 0 ? local : local.substring(0, localPlus);
        this.localAs = AsNumberText.parse(ends.group(4));
    }

    void table(String name) {
        endTable();
        table = name;
    }

    void count(String name, long value) {
        counts.put(name, value);
    }

    void sendState(String value) {
        sendState = value;
    }

    void field(String name, String value) {
        fields.putIfAbsent(name, value);
    }

    void error(String name, long sent, long received) {
        if (errors.size() < MOST) {
            errors.add(new BgpNeighbor.Notification(name, sent, received));
        }
    }

    private void endTable() {
        String name = table;
        if (name != null && ribs.size() < MOST) {
            ribs.add(new Rib(
                    name,
                    counts.get("Active prefixes"),
                    counts.get("Received prefixes"),
                    counts.get("Accepted prefixes"),
                    counts.get("Suppressed due to damping"),
                    counts.get("Advertised prefixes"),
                    sendState));
        }
        table = null;
        sendState = null;
        counts.clear();
    }

    /** Whether lines are missing that every session has. */
    boolean isCut() {
        return state.isEmpty() || (state.equals(BgpPeer.ESTABLISHED) && !ended);
    }

    BgpNeighbor done() {
        endTable();
        String hold = fields.get("Active Holdtime");
        return new BgpNeighbor(
                new BgpPeer(
                        address, port, peerAs, state, fields.get("Routing-Instance"), description, flaps, null, ribs),
                localAddress,
                localAs,
                type,
                fields.get("Group"),
                fields.get("Last State"),
                fields.get("Last Event"),
                lastError,
                lastFlapEvent,
                flags,
                options,
                hold != null && hold.matches("[0-9]{1,9}") ? Long.valueOf(hold) : null,
                errors);
    }
}
