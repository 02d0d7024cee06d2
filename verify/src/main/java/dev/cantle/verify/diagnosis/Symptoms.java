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
import org.jspecify.annotations.Nullable;

/**
 * What the device says of a session that is down.
 *
 * @param neighbor the session; only its address and its state, as far as the summary gives them, when the details are
 *     not known
 * @param unreadable why the details are not known; empty when they are
 * @param evidence the reply
 */
record Symptoms(BgpNeighbor neighbor, String unreadable, Evidence evidence) {

    /** Asks for the details of a session. */
    static Symptoms of(Leg leg) {
        Seen<BgpNeighbors> seen = leg.observed().bgpNeighbor(leg.remote());
        return seen.match(
                data -> find(leg, data.value())
                        .map(neighbor ->
                                new Symptoms(neighbor, "", data.evidence().at(Part.neighbor(leg.remote()))))
                        .orElseGet(() -> unreadable(
                                leg,
                                "the reply does not name this neighbor",
                                data.evidence().at(Part.neighbor(leg.remote())))),
                nothing -> unreadable(leg, nothing.reason(), nothing.evidence()));
    }

    /** The session in the slice's routing instance, or else one with the same address in another. */
    private static Optional<BgpNeighbor> find(Leg leg, BgpNeighbors neighbors) {
        String instance = leg.inquiry().slice().routingInstance().name();
        List<BgpNeighbor> there = neighbors.neighbors().stream()
                .filter(neighbor -> leg.isAtRemote(neighbor.peer()))
                .toList();
        return there.stream()
                .filter(neighbor -> instance.equals(neighbor.peer().instance()))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    private static Symptoms unreadable(Leg leg, String reason, Evidence evidence) {
        String state = leg.summary()
                .match(data -> leg.find(data.value()).map(BgpPeer::state).orElse(""), nothing -> "");
        BgpPeer peer = new BgpPeer(leg.remote().toString(), null, null, state, null, null, null, null, List.of());
        return new Symptoms(
                new BgpNeighbor(peer, null, null, null, null, null, null, null, null, null, null, null, List.of()),
                reason,
                evidence);
    }

    /** Its state: {@code Connect}. */
    String state() {
        return neighbor.peer().state();
    }

    /** Its last error, {@code None} when there was none; empty when the device does not say. */
    String lastError() {
        return orEmpty(neighbor.lastError());
    }

    /** What happened last; empty when the device does not say. */
    String lastEvent() {
        return orEmpty(neighbor.lastEvent());
    }

    /** How often it has gone down; 0 when the device does not say. */
    long flaps() {
        Long flaps = neighbor.peer().flaps();
        return flaps == null ? 0 : flaps;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Whether a device that lists the options of a session lists that one; true when it lists none at all. */
    boolean hasOption(String option) {
        String options = orEmpty(neighbor.options());
        return options.isEmpty() || List.of(options.split("\\s+")).contains(option);
    }

    /** Whether no NOTIFICATION was ever exchanged. */
    boolean isWithoutErrors() {
        return neighbor.errors().isEmpty() && !neighbor.hasLastError();
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
        return orEmpty(neighbor.lastFlapEvent()).toLowerCase(Locale.ROOT).contains("bfd");
    }

    /** What a device calls the last error is the last that it sent itself, unless it has never sent such a one. */
    private boolean isLastOfOurs(String word) {
        return contains(lastError(), word)
                && neighbor.errors().stream()
                        .noneMatch(error -> contains(error.name(), word) && error.sent() == 0 && error.received() > 0);
    }

    /** A peer's complaint is counted; it counts for the last one when there is none of ours. */
    private boolean hasReceived(String word) {
        boolean silent = lastError().isEmpty() || !neighbor.hasLastError() || contains(lastError(), word);
        return silent
                && neighbor.errors().stream().anyMatch(error -> error.received() > 0 && contains(error.name(), word));
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    private boolean isComplainedOf() {
        return neighbor.errors().stream().anyMatch(error -> error.received() > 0);
    }

    /** Whether the last error is an expired hold timer: the peer fell silent. */
    boolean isHoldTimeExpired() {
        return lastError().toLowerCase(Locale.ROOT).contains("hold");
    }

    /** Whether BGP messages were exchanged, so that TCP cannot be what is broken. */
    boolean isTcpProven() {
        return isOpenError()
                || isCease()
                || isComplainedOf()
                || state().equals("OpenSent")
                || state().equals("OpenConfirm");
    }

    /** Whether its state means that the device tries, and so asks for the link address of the far end. */
    boolean isTrying() {
        return state().equals("Connect") || state().equals("Active");
    }

    /** Whether the far end speaks BGP now, or refuses each OPEN: whatever it makes of ping, the path works. */
    boolean isSpeaking() {
        return isOpenError() || state().equals("OpenSent") || state().equals("OpenConfirm");
    }

    /** Whether the far end has ended the session by a message: the path worked then. */
    boolean hasSpoken() {
        return !isBfdDown() && !isHoldTimeExpired() && (isCease() || isComplainedOf());
    }

    /** The state, with the last error and event as far as they are known. */
    String words() {
        return state()
                + (lastError().isEmpty() ? "" : ", last error " + lastError())
                + (lastEvent().isEmpty() ? "" : ", last event " + lastEvent())
                + (orEmpty(neighbor.peerFlags()).isEmpty() ? "" : ", flags " + neighbor.peerFlags())
                + neighbor.errors().stream()
                        .filter(error -> error.received() > 0)
                        .map(error -> ", " + error.name() + " received")
                        .collect(Collectors.joining());
    }
}
