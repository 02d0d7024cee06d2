package dev.cantle.verify.diagnosis;

import dev.cantle.verify.check.Leg;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpNeighbors;
import dev.cantle.verify.state.BgpPeer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the device says of a session that is down.
 *
 * @param state its state, such as {@code Connect}
 * @param lastError its last error, {@code None} when there was none; empty when the device does not say
 * @param lastEvent what happened last; empty when the device does not say
 * @param flags what the device remarks, such as {@code PeerInterfaceError}
 * @param flapEvent what took the session down last; empty when nothing did
 * @param errors the NOTIFICATIONs that were exchanged
 * @param unreadable why the session's details are not known; empty when they are
 * @param evidence the reply
 */
record Symptoms(
        String state,
        String lastError,
        String lastEvent,
        String flags,
        String flapEvent,
        List<BgpNeighbor.Notification> errors,
        String unreadable,
        Evidence evidence) {

    /** Asks for the details of a session. */
    static Symptoms of(Leg leg) {
        Seen<BgpNeighbors> seen = leg.observed().bgpNeighbor(leg.remote());
        return seen.match(
                data -> data.value().neighbors().stream()
                        .filter(neighbor -> leg.isAtRemote(neighbor.peer()))
                        .findFirst()
                        .map(neighbor -> of(neighbor, data.evidence().at(Part.neighbor(leg.remote()))))
                        .orElseGet(() -> unreadable(
                                leg,
                                "the reply does not name this neighbor",
                                data.evidence().at(Part.neighbor(leg.remote())))),
                nothing -> unreadable(leg, nothing.reason(), nothing.evidence()));
    }

    private static Symptoms of(BgpNeighbor neighbor, Evidence evidence) {
        return new Symptoms(
                neighbor.peer().state(),
                orEmpty(Optional.ofNullable(neighbor.lastError())),
                orEmpty(Optional.ofNullable(neighbor.lastEvent())),
                orEmpty(Optional.ofNullable(neighbor.peerFlags())),
                orEmpty(Optional.ofNullable(neighbor.lastFlapEvent())),
                neighbor.errors(),
                "",
                evidence);
    }

    private static String orEmpty(Optional<String> text) {
        return text.orElse("");
    }

    private static Symptoms unreadable(Leg leg, String reason, Evidence evidence) {
        String state = leg.summary()
                .match(data -> leg.find(data.value()).map(BgpPeer::state).orElse(""), nothing -> "");
        return new Symptoms(state, "", "", "", "", List.of(), reason, evidence);
    }

    /** Whether an OPEN message was refused last, by either end. */
    boolean isOpenError() {
        return isOpenErrorOfOurs() || hasReceived("open");
    }

    /** Whether we refused the peer's OPEN message last. */
    boolean isOpenErrorOfOurs() {
        return isLastOfOurs("open");
    }

    /** Whether a Cease came last: somebody ended the session on purpose (RFC 4486). */
    boolean isCease() {
        return isCeaseOfOurs() || hasReceived("cease");
    }

    /** Whether we ended the session on purpose. */
    boolean isCeaseOfOurs() {
        return isLastOfOurs("cease");
    }

    /** Whether BFD took the session down (RFC 5882 §3.2). */
    boolean isBfdDown() {
        return flapEvent.toLowerCase(Locale.ROOT).contains("bfd");
    }

    /** What a device calls the last error is the last that it sent itself, unless it has never sent such a one. */
    private boolean isLastOfOurs(String word) {
        return contains(lastError, word)
                && errors.stream()
                        .noneMatch(error -> contains(error.name(), word) && error.sent() == 0 && error.received() > 0);
    }

    /** A peer's complaint is counted; it counts for the last one when there is none of ours. */
    private boolean hasReceived(String word) {
        boolean silent = lastError.isEmpty() || lastError.equalsIgnoreCase("none") || contains(lastError, word);
        return silent && errors.stream().anyMatch(error -> error.received() > 0 && contains(error.name(), word));
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    private boolean isComplainedOf() {
        return errors.stream().anyMatch(error -> error.received() > 0);
    }

    /** Whether the last error is an expired hold timer: the peer fell silent. */
    boolean isHoldTimeExpired() {
        return lastError.toLowerCase(Locale.ROOT).contains("hold");
    }

    /** Whether BGP messages were exchanged, so that TCP cannot be what is broken. */
    boolean isTcpProven() {
        return isOpenError()
                || isCease()
                || isComplainedOf()
                || state.equals("OpenSent")
                || state.equals("OpenConfirm");
    }

    /** The state, with the last error and event as far as they are known. */
    String words() {
        return state
                + (lastError.isEmpty() ? "" : ", last error " + lastError)
                + (lastEvent.isEmpty() ? "" : ", last event " + lastEvent)
                + (flags.isEmpty() ? "" : ", flags " + flags)
                + errors.stream()
                        .filter(error -> error.received() > 0)
                        .map(error -> ", " + error.name() + " received")
                        .collect(Collectors.joining());
    }
}
