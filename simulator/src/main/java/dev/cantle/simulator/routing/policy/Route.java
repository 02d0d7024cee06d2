package dev.cantle.simulator.routing.policy;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A route of a table.
 *
 * @param destination where to
 * @param protocol {@code BGP}, {@code Static}, {@code Aggregate}, {@code Direct} or {@code Local}
 * @param preference Junos' preference of the protocol
 * @param attributes what the import policies left of its attributes
 * @param received its attributes as they came
 * @param learnedFrom the address of the peer, or the next hop of a static route; empty for those of interfaces
 * @param via the outgoing interface
 * @param since since when it is there
 * @param hiddenReason why it is hidden, empty when it is not
 */
public record Route(
        Prefix destination,
        String protocol,
        int preference,
        Attributes attributes,
        Attributes received,
        String learnedFrom,
        String via,
        Instant since,
        String hiddenReason) {

    /** No-export, no-advertise and no-export-subconfed. */
    private static final Set<String> INSIDE = Set.of("65535:65281", "65535:65282", "65535:65283");

    private static final String REJECTED = "rejected by import policy";

    /** A route of an interface. */
    public static Route ofInterface(Prefix destination, String protocol, String via, Instant since) {
        return new Route(destination, protocol, 0, Attributes.NONE, Attributes.NONE, "", via, since, "");
    }

    /** A static route over a network of an interface. */
    public static Route ofNextHop(Prefix destination, String nextHop, String via, Instant since) {
        return new Route(destination, "Static", 5, Attributes.NONE, Attributes.NONE, nextHop, via, since, "");
    }

    /** A static route that drops traffic. */
    public static Route ofDiscard(Prefix destination, Instant since) {
        return new Route(destination, "Static", 5, Attributes.NONE, Attributes.NONE, "", "", since, "");
    }

    /** An aggregate, which drops what none of its contributing routes takes. */
    public static Route ofAggregate(Prefix destination, Attributes attributes, Instant since) {
        return new Route(destination, "Aggregate", 130, attributes, attributes, "", "", since, "");
    }

    /** A route from a peer. */
    public static Route ofPeer(Prefix destination, Attributes received, String peer, String via, Instant since) {
        return new Route(destination, "BGP", 170, received, received, peer, via, since, "");
    }

    /** Whether it cannot be used. */
    public boolean hidden() {
        return !hiddenReason.isEmpty();
    }

    /** The route after import policies. */
    public Route judged(Verdict verdict) {
        return with(verdict.attributes(), verdict.accepted() ? "" : REJECTED);
    }

    /** The route as it leaves, after export policies. */
    public Route sent(Verdict verdict) {
        return with(verdict.attributes(), hiddenReason);
    }

    /** The route with other AS paths: as it is, and as it came. */
    public Route withPaths(List<Long> path, List<Long> receivedPath) {
        return new Route(
                destination,
                protocol,
                preference,
                attributes.withAsPath(path),
                received.withAsPath(receivedPath),
                learnedFrom,
                via,
                since,
                hiddenReason);
    }

    private Route with(Attributes others, String reason) {
        return new Route(destination, protocol, preference, others, received, learnedFrom, via, since, reason);
    }

    /** Whether it drops what it takes. */
    public boolean discards() {
        return via.isEmpty();
    }

    /** Whether a community of it says that it goes to no external peer (RFC 1997). */
    public boolean staysInside() {
        return attributes.communities().stream().anyMatch(INSIDE::contains);
    }

    /**
     * The next router. That of an IPv6 prefix over an IPv4 session is the peer's address, mapped to IPv6
     * (RFC 4291 §2.5.5.2).
     */
    public String nextHop() {
        boolean mapped = fromBgp() && destination.family() == IpFamily.IPV6 && learnedFrom.indexOf(':') < 0;
        return mapped
                ? new IpAddress(
                                IpFamily.IPV6,
                                0,
                                0xFFFF_0000_0000L | IpAddress.parse(learnedFrom).low())
                        .toString()
                : learnedFrom;
    }

    /** Whether it comes from a BGP peer. */
    public boolean fromBgp() {
        return protocol.equals("BGP");
    }
}
