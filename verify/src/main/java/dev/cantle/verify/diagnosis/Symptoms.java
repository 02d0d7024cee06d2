package dev.cantle.verify.diagnosis;

import dev.cantle.verify.check.Leg;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpNeighbors;
import dev.cantle.verify.state.BgpPeer;
import java.util.Locale;
import java.util.Optional;

/**
 * What the device says of a session that is down.
 *
 * @param state its state, such as {@code Connect}
 * @param lastError its last error, {@code None} when there was none; empty when the device does not say
 * @param lastEvent what happened last; empty when the device does not say
 * @param flags what the device remarks, such as {@code PeerInterfaceError}
 * @param complained whether the peer has sent a NOTIFICATION
 * @param unreadable why the session's details are not known; empty when they are
 * @param evidence the reply
 */
record Symptoms(
        String state,
        String lastError,
        String lastEvent,
        String flags,
        boolean complained,
        String unreadable,
        Evidence evidence) {

    /** Asks for the details of a session. */
    static Symptoms of(Leg leg) {
        Seen<BgpNeighbors> seen = leg.observed().bgpNeighbor(leg.remote());
        return seen.match(
                data -> data.value().neighbors().stream()
                        .filter(neighbor -> leg.isAtRemote(neighbor.peer()))
                        .findFirst()
                        .map(neighbor -> of(neighbor, data.evidence()))
                        .orElseGet(() -> unreadable(leg, "the reply does not name this neighbor", data.evidence())),
                nothing -> unreadable(leg, nothing.reason(), nothing.evidence()));
    }

    private static Symptoms of(BgpNeighbor neighbor, Evidence evidence) {
        return new Symptoms(
                neighbor.peer().state(),
                orEmpty(Optional.ofNullable(neighbor.lastError())),
                orEmpty(Optional.ofNullable(neighbor.lastEvent())),
                orEmpty(Optional.ofNullable(neighbor.peerFlags())),
                neighbor.receivedNotifications() > 0,
                "",
                evidence);
    }

    private static String orEmpty(Optional<String> text) {
        return text.orElse("");
    }

    private static Symptoms unreadable(Leg leg, String reason, Evidence evidence) {
        String state = leg.summary()
                .match(data -> leg.find(data.value()).map(BgpPeer::state).orElse(""), nothing -> "");
        return new Symptoms(state, "", "", "", false, reason, evidence);
    }

    /** Whether the last error names an OPEN message. */
    boolean isOpenError() {
        return lastError.toLowerCase(Locale.ROOT).contains("open");
    }

    /** Whether the last error is a Cease: somebody ended the session on purpose (RFC 4486). */
    boolean isCease() {
        return lastError.toLowerCase(Locale.ROOT).contains("cease");
    }

    /** Whether the last error is an expired hold timer: the peer fell silent. */
    boolean isHoldTimeExpired() {
        return lastError.toLowerCase(Locale.ROOT).contains("hold");
    }

    /** Whether BGP messages were exchanged, so that TCP cannot be what is broken. */
    boolean isTcpProven() {
        return isOpenError() || isCease() || complained || state.equals("OpenSent") || state.equals("OpenConfirm");
    }

    /** The state, with the last error and event as far as they are known. */
    String words() {
        return state
                + (lastError.isEmpty() ? "" : ", last error " + lastError)
                + (lastEvent.isEmpty() ? "" : ", last event " + lastEvent)
                + (flags.isEmpty() ? "" : ", flags " + flags);
    }
}
